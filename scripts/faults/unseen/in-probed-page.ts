// What a page does to find out whether Cutline is installed. Runs in the page; every probe gives a text that can be held
// against what the same probe gives in a browser without Cutline.
import { type Answers, markup, ofEvents, ofNatives, ofPlaces } from './page-probes';

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

interface Runtime {
  sendMessage?: (...given: unknown[]) => unknown;
  connect?: (...given: unknown[]) => unknown;
}

const runtimeOf = (name: string): Runtime | undefined => Reflect.get(globalThis, name)?.runtime;

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
