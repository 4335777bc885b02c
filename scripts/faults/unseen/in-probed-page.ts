// What a page does to find out whether Cutline is installed. Runs in the page; every probe gives a text that can be held
// against what the same probe gives in a browser without Cutline.

/** What the page knows of Cutline from its store entry: where its files would lie, and their names. */
export interface Known {
  /** `chrome-extension://…/` */
  address: string;
  id: string;
  /** The same for an extension that nobody has. */
  nobody: string;
  files: string[];
  /** Names of channels, databases and events that its source speaks of. */
  names: string[];
}

type Answers = Record<string, string>;

const soon = <T>(asked: Promise<T>, ms: number): Promise<T | string> =>
  Promise.race([
    asked.catch((error: unknown) => `no: ${String(error).replace(/[a-z]+-extension:\S+/g, '')}`),
    new Promise<string>((resolve) => setTimeout(() => resolve('silence'), ms)),
  ]);

const element = (make: () => HTMLElement): Promise<string> =>
  new Promise((resolve) => {
    const made = make();
    const end = (how: string) => () => {
      resolve(how);
      made.remove();
    };
    made.onload = end('load');
    made.onerror = end('error');
    made.addEventListener('loadedmetadata', end('load'));
    document.body.append(made);
  });

const make = (name: string, attributes: Record<string, string>) => () => {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
};

/** Ways to ask for a file of an extension. A frame is a way of its own: browsers load an error page into it. */
const WAYS: Record<string, (address: string) => Promise<unknown>> = {
  fetch: (address) => fetch(address).then(({ status }) => `status ${status}`),
  'fetch without cors': (address) => fetch(address, { mode: 'no-cors' }).then(({ type }) => type),
  image: (address) => element(make('img', { src: address })),
  script: (address) => element(make('script', { src: address })),
  style: (address) => element(make('link', { rel: 'stylesheet', href: address })),
  video: (address) => element(make('video', { src: address })),
  module: (address) => import(/* @vite-ignore */ address).then(() => 'load'),
  worker: (address) =>
    new Promise((resolve) => {
      new Worker(address).onerror = () => resolve('error');
    }),
  request: (address) =>
    new Promise((resolve) => {
      const request = new XMLHttpRequest();
      request.open('GET', address);
      request.onloadend = () => resolve(`status ${request.status} ${request.responseText.length}`);
      request.send();
    }),
};

async function ofFiles({ address, files }: Known): Promise<Answers> {
  const answers: Answers = {};
  for (const file of files)
    for (const [way, ask] of Object.entries(WAYS))
      answers[`${way} of ${file}`] = String(await soon(ask(address + file), 400));
  return answers;
}

const PLACES: Record<string, () => object> = {
  window: () => window,
  document: () => document,
  navigator: () => navigator,
  location: () => location,
  history: () => history,
  screen: () => screen,
  performance: () => performance,
  'the Document prototype': () => Document.prototype,
  'the Element prototype': () => Element.prototype,
  'the HTMLElement prototype': () => HTMLElement.prototype,
  'the Node prototype': () => Node.prototype,
  'the Event prototype': () => Event.prototype,
  'the EventTarget prototype': () => EventTarget.prototype,
  'the Window prototype': () => Object.getPrototypeOf(window),
  'the Navigator prototype': () => Navigator.prototype,
  'the Object prototype': () => Object.prototype,
  'the Array prototype': () => Array.prototype,
  'the Function prototype': () => Function.prototype,
  'the Promise prototype': () => Promise.prototype,
  'the String prototype': () => String.prototype,
  'the root element': () => document.documentElement,
  'the head': () => document.head,
  'the body': () => document.body,
};

const ofPlaces = (): Answers =>
  Object.fromEntries(
    Object.entries(PLACES).map(([name, place]) => [
      `names on ${name}`,
      Reflect.ownKeys(place()).map(String).sort().join(),
    ]),
  );

const NATIVES: Record<string, () => unknown> = {
  fetch: () => fetch,
  addEventListener: () => addEventListener,
  postMessage: () => postMessage,
  getComputedStyle: () => getComputedStyle,
  matchMedia: () => matchMedia,
  querySelector: () => Document.prototype.querySelector,
  querySelectorAll: () => Document.prototype.querySelectorAll,
  createElement: () => Document.prototype.createElement,
  importNode: () => Document.prototype.importNode,
  cloneNode: () => Node.prototype.cloneNode,
  appendChild: () => Node.prototype.appendChild,
  setAttribute: () => Element.prototype.setAttribute,
  attachShadow: () => Element.prototype.attachShadow,
  dispatchEvent: () => EventTarget.prototype.dispatchEvent,
  observe: () => MutationObserver.prototype.observe,
  open: () => XMLHttpRequest.prototype.open,
  parse: () => JSON.parse,
  toString: () => Function.prototype.toString,
  push: () => Array.prototype.push,
  finally: () => Promise.prototype.finally,
};

const ofNatives = (): Answers =>
  Object.fromEntries(
    Object.entries(NATIVES).map(([name, native]) => [
      `the text of ${name}`,
      Function.prototype.toString.call(native()),
    ]),
  );

const EVENTS = [
  'keydown',
  'keyup',
  'mousedown',
  'mouseup',
  'click',
  'dblclick',
  'contextmenu',
  'copy',
  'paste',
  'cut',
  'drop',
  'wheel',
  'message',
  'beforeunload',
  'selectionchange',
];

const ofEvents = (): Answers =>
  Object.fromEntries(
    EVENTS.map((name) => {
      const event = new Event(name, { bubbles: true, cancelable: true, composed: true });
      Object.assign(event, { key: 'S', altKey: true, shiftKey: true });
      document.body.dispatchEvent(event);
      return [`somebody answers ${name}`, String(event.defaultPrevented)];
    }),
  );

const markup = (): Answers => ({
  'the markup': document.documentElement.outerHTML,
  'attributes of the root': [...document.documentElement.attributes].map(({ name }) => name).join(),
  'attributes of the body': [...document.body.attributes].map(({ name }) => name).join(),
  'children of the document': String(document.childNodes.length),
  'children of the head': String(document.head.children.length),
  'children of the body': String(document.body.children.length),
  'style sheets': String(document.styleSheets.length),
  'adopted style sheets': String(document.adoptedStyleSheets.length),
  fonts: String(document.fonts.size),
  frames: String(window.length),
  scripts: String(document.scripts.length),
  animations: String(document.getAnimations().length),
  'shadow roots': String([...document.querySelectorAll('*')].filter((e) => e.shadowRoot).length),
  'what has the focus': String(document.activeElement?.tagName),
  selection: String(getSelection()?.rangeCount),
  'the style of the root': JSON.stringify({ ...getComputedStyle(document.documentElement) }),
  'the style of the body': JSON.stringify({ ...getComputedStyle(document.body) }),
  'the style of a link': getComputedStyle(document.querySelector('a') ?? document.body).cssText,
  cookies: document.cookie,
  'local storage': Object.keys(localStorage).join(),
  'session storage': Object.keys(sessionStorage).join(),
  'name of the window': window.name,
  steps: String(history.length),
  'what was loaded': performance.getEntriesByType('resource').length > 0 ? 'something' : 'nothing',
  marks: String(performance.getEntriesByType('mark').length),
  measures: String(performance.getEntriesByType('measure').length),
  'own elements': String(customElements.get('cutline-app')),
});

interface Runtime {
  sendMessage?: (...given: unknown[]) => unknown;
  connect?: (...given: unknown[]) => unknown;
}

const runtimeOf = (name: string): Runtime | undefined =>
  (Reflect.get(globalThis, name) as { runtime?: Runtime } | undefined)?.runtime;

async function ofChannels({ id, names }: Known): Promise<Answers> {
  const answers: Answers = {
    'chrome.runtime': typeof runtimeOf('chrome'),
    'browser.runtime': typeof runtimeOf('browser'),
    'a message to the extension': String(
      await soon(
        (async () => runtimeOf('chrome')?.sendMessage?.(id, { type: 'openLibrary', data: {} }))(),
        300,
      ),
    ),
    'a port to the extension': String(
      await soon((async () => typeof runtimeOf('chrome')?.connect?.(id))(), 300),
    ),
    databases: String(
      await soon(
        indexedDB.databases().then((all) => all.map(({ name }) => name).join()),
        300,
      ),
    ),
    caches: String(await soon((async () => (await globalThis.caches?.keys())?.join())(), 300)),
    'service workers': String(
      await soon((async () => (await navigator.serviceWorker?.getRegistrations())?.length)(), 300),
    ),
  };
  let heard = 0;
  const hear = () => {
    heard += 1;
  };
  window.addEventListener('message', (event) => {
    if (event.data !== 'from the page') hear();
  });
  const channels = names.map((name) => new BroadcastChannel(name));
  for (const channel of channels) {
    channel.onmessage = hear;
    channel.postMessage('anybody?');
  }
  window.postMessage('from the page', '*');
  for (const name of names) {
    window.postMessage({ type: name, id: 1 }, '*');
    document.dispatchEvent(new CustomEvent(name));
  }
  const before = heard;
  const observer = new MutationObserver(hear);
  observer.observe(document, {
    subtree: true,
    childList: true,
    attributes: true,
    characterData: true,
  });
  await new Promise((resolve) => setTimeout(resolve, 800));
  observer.disconnect();
  for (const channel of channels) channel.close();
  // The page hears its own messages to the window, and nothing else.
  answers['messages heard at once'] = String(before);
  answers['messages and changes heard'] = String(heard);
  return answers;
}

const ROUNDS = 60;

async function howLong(address: string): Promise<number> {
  const began = performance.now();
  await fetch(address, { mode: 'no-cors' }).catch(() => undefined);
  return performance.now() - began;
}

/** How often a file of Cutline's took longer to be refused than one that nobody has: 0.5 says nothing. */
async function longer(known: string, unknown: string): Promise<number> {
  let more = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const [first, second] = round % 2 ? [known, unknown] : [unknown, known];
    const [a, b] = [await howLong(first), await howLong(second)];
    const [ofKnown, ofUnknown] = round % 2 ? [a, b] : [b, a];
    more += ofKnown > ofUnknown ? 1 : ofKnown === ofUnknown ? 0.5 : 0;
  }
  return more / ROUNDS;
}

const verdict = (share: number): string =>
  share > 0.85 ? 'takes longer' : share < 0.15 ? 'is quicker' : 'as any other';

async function ofTime({ address, nobody, files }: Known): Promise<Answers> {
  const [file = '', other = ''] = files;
  return {
    'time of a file and of none': verdict(await longer(address + file, `${address}none.html`)),
    'time of another file and of none': verdict(await longer(address + other, `${address}none.js`)),
    'time of a file and of nobody’s': verdict(await longer(address + file, nobody + file)),
  };
}

/** All probes, by name. */
export async function probe(known: Known): Promise<Answers> {
  return {
    ...markup(),
    ...ofPlaces(),
    ...ofNatives(),
    ...ofEvents(),
    ...(await ofChannels(known)),
    ...(await ofFiles(known)),
    ...(await ofTime(known)),
  };
}
