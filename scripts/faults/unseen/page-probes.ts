// What a page finds out by looking at itself alone: at its objects, the browser's functions, its events and its markup.

/** What the probes found, by their names. */
export type Answers = Record<string, string>;

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

/** Which names stand on the objects of a page. */
export const ofPlaces = (): Answers =>
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

/** Whether the functions of the browser are still its own. */
export const ofNatives = (): Answers =>
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

/** Whether somebody else answers what is done in the page. */
export const ofEvents = (): Answers =>
  Object.fromEntries(
    EVENTS.map((name) => {
      const event = new Event(name, { bubbles: true, cancelable: true, composed: true });
      Object.assign(event, { key: 'S', altKey: true, shiftKey: true });
      document.body.dispatchEvent(event);
      return [`somebody answers ${name}`, String(event.defaultPrevented)];
    }),
  );

/** What stands in the page, and how it looks. */
export const markup = (): Answers => ({
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
