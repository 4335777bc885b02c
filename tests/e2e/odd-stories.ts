// Stories that stand on their pages in odd ways: six paragraphs under one headline, every time.
import type { Served } from '../../scripts/newspaper/serve';

/** What each of these pages says. */
export const HEADLINE = 'The ferry of Velden sails again';
export const PARAGRAPHS = '6 paragraphs';

const SENTENCE =
  'The harbour master said on Tuesday that the ferry would sail again before the week was out.';
const TEXT = `<p>${SENTENCE} ${SENTENCE}</p>`.repeat(6);
const STORY = `<h1>${HEADLINE}</h1>${TEXT}`;

const html = (body: string, head = ''): Served => ({
  type: 'text/html; charset=utf-8',
  body: `<!doctype html><html lang="en"><title>${HEADLINE}</title>${head}<body>${body}</body></html>`,
});
const script = (code: string): string => `<script>${code}</script>`;
const quoted = JSON.stringify(STORY).replaceAll('<', '\\u003c');

/** An odd page, and what is odd about it. */
export interface OddStory {
  what: string;
  served: Served;
}

/** By path. */
export const oddStories: Readonly<Record<string, OddStory>> = {
  '/odd/in-shadow': {
    what: 'in the open shadow root of an element of its own name',
    served: html(
      `<news-story></news-story>${script(`document.querySelector('news-story').attachShadow({ mode: 'open' }).innerHTML = ${quoted}`)}`,
    ),
  },
  '/odd/in-frame': {
    what: 'in a frame of the same site',
    served: html('<nav><a href="/">Home</a></nav><iframe src="/odd/framed"></iframe>'),
  },
  '/odd/by-script': {
    what: 'that a script wrote',
    served: html(
      `<main id="app"></main>${script(`document.getElementById('app').innerHTML = ${quoted}`)}`,
    ),
  },
  '/odd/patched': {
    what: 'on a page that has replaced what every page has',
    served: html(
      `<article>${STORY}</article>${script(
        `for (const prototype of [Node.prototype, Element.prototype, Document.prototype])
          for (const name of ['cloneNode', 'querySelectorAll', 'getElementsByTagName', 'getAttribute', 'createTreeWalker'])
            prototype[name] = () => { throw new Error(name); };
        Array.prototype.map = Array.prototype.filter = String.prototype.replace = () => 'patched';
        Object.defineProperty(Node.prototype, 'textContent', { get: () => 'patched' });
        JSON.parse = () => 'patched';`,
      )}`,
    ),
  },
  '/odd/clobbered': {
    what: 'in a form whose fields are named after properties',
    served: html(
      `<img name="body"><img name="cloneNode"><img name="documentElement"><img name="querySelectorAll">
       <form><input name="childNodes"><input name="attributes"><input name="localName"><input name="firstChild"><article>${STORY}</article></form>`,
    ),
  },
  '/odd/moved-to': {
    what: 'that took the place of another without loading a page',
    served: html(
      `<main><h1>The old bridge closes</h1><p>${SENTENCE}</p></main>${script(
        `history.pushState(null, '', '/odd/moved-to/ferry'); document.querySelector('main').innerHTML = ${quoted};`,
      )}`,
    ),
  },
  '/odd/amp': {
    what: 'of the accelerated kind',
    served: html(
      `<amp-sidebar><a href="/">Home</a></amp-sidebar><article>${STORY}<amp-img src="/pier.png" width="900" height="600"></amp-img></article>`,
      '<meta name="viewport" content="width=device-width"><style amp-boilerplate></style>',
    ),
  },
  '/odd/first-of-three': {
    what: 'that goes on on a next page',
    served: html(
      `<article>${STORY}</article><a rel="next" href="/odd/first-of-three?page=2">Next</a>`,
    ),
  },
};

/** What is served for them, by path. */
export const oddStoryPages: Readonly<Record<string, Served>> = {
  ...Object.fromEntries(Object.entries(oddStories).map(([path, { served }]) => [path, served])),
  '/odd/framed': html(`<article>${STORY}</article>`),
};
