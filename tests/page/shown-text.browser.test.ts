// What a real browser says of which texts are seen.
import { afterEach, expect, it } from 'vitest';
import { askShown, isHiddenByAttribute } from '../../utils/page/shown-text';

const frames: HTMLIFrameElement[] = [];
afterEach(() => {
  for (const frame of frames.splice(0)) frame.remove();
});

async function shownIn(style: string, body: string): Promise<boolean | undefined> {
  const frame = document.createElement('iframe');
  frame.width = '800';
  frame.srcdoc = `<style>${style}</style><body>${body}</body>`;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
  document.body.append(frame);
  frames.push(frame);
  await loaded;
  const page = frame.contentDocument;
  const asked = page?.querySelector('.it');
  if (!page || !asked) throw new Error('no page');
  return askShown(page, () => false).get(asked);
}

const WORDS = 'Words of the harbour';

it.each([
  ['display', '.it{display:none}', `<p class="it">${WORDS}</p>`],
  [
    'display of what holds it',
    '.a{display:none}',
    `<div class="a"><p class="it">${WORDS}</p></div>`,
  ],
  ['visibility', '.it{visibility:hidden}', `<p class="it">${WORDS}</p>`],
  ['a clip', '.it{position:absolute;clip:rect(1px,1px,1px,1px)}', `<p class="it">${WORDS}</p>`],
  ['a clip path', '.it{clip-path:inset(100%)}', `<p class="it">${WORDS}</p>`],
  [
    'a speck',
    '.it{position:absolute;width:1px;height:1px;overflow:hidden}',
    `<p class="it">${WORDS}</p>`,
  ],
  ['type of no size', '.it{font-size:0}', `<p class="it">${WORDS}</p>`],
  ['a place far to the left', '.it{position:absolute;left:-9999px}', `<p class="it">${WORDS}</p>`],
  ['being clear and flat', '.it{opacity:0;height:0}', `<p class="it">${WORDS}</p>`],
  [
    'an attribute within what is folded',
    '',
    `<details><p class="it" hidden>${WORDS}</p></details>`,
  ],
])('a text is hidden by %s', async (_, style, body) => {
  expect(await shownIn(style, body)).toBe(false);
});

it.each([
  ['plain', '', `<p class="it">${WORDS}</p>`],
  ['below the window', '.a{height:4000px}', `<div class="a"></div><p class="it">${WORDS}</p>`],
  ['folded away', '', `<details><summary>More</summary><p class="it">${WORDS}</p></details>`],
  [
    'in a box cut short',
    '.a{height:0;overflow:hidden}',
    `<div class="a"><p class="it">${WORDS}</p></div>`,
  ],
  ['waiting to fade in', '.it{opacity:0}', `<p class="it">${WORDS}</p>`],
  ['blurred by a wall', '.it{filter:blur(6px)}', `<p class="it">${WORDS}</p>`],
  [
    'without a box of its own',
    '.it{display:contents}',
    `<div><span class="it">${WORDS}</span></div>`,
  ],
  ['out of the accessibility tree', '', `<p class="it" aria-hidden="true">${WORDS}</p>`],
])('a text is seen that is %s', async (_, style, body) => {
  expect(await shownIn(style, body)).toBe(true);
});

it('of a kind of elements that are seen only the first are asked for their style, of one that is hidden all', async () => {
  const frame = document.createElement('iframe');
  const lines = (name: string) => `<p class="${name}">${WORDS}</p>`.repeat(30);
  frame.srcdoc = `<style>.gone{position:absolute;clip:rect(0,0,0,0)}</style><body>${lines('plain')}${lines('gone')}</body>`;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
  document.body.append(frame);
  frames.push(frame);
  await loaded;
  const view = frame.contentWindow?.window;
  const page = frame.contentDocument;
  if (!view || !page) throw new Error('no page');
  const asked: string[] = [];
  const own = view.getComputedStyle.bind(view);
  view.getComputedStyle = (element) => {
    asked.push(element.className);
    return own(element);
  };
  const shown = askShown(page, () => false);
  expect(asked.filter((name) => name === 'plain')).toHaveLength(3);
  expect(asked.filter((name) => name === 'gone')).toHaveLength(30);
  expect([...shown.values()].filter(Boolean)).toHaveLength(30);
});

it('a page that is not laid out is not asked', () => {
  const page = new DOMParser().parseFromString(`<p>${WORDS}</p>`, 'text/html');
  expect(askShown(page, () => false).size).toBe(0);
});

it.each([
  ['<p hidden>', true],
  ['<p style="display: none">', true],
  ['<p style="color:red;visibility:hidden">', true],
  ['<p style="position:absolute;left:-999em">', true],
  ['<p style="clip:rect(0 0 0 0)">', true],
  ['<p style="clip-path: inset(50%)">', true],
  ['<p style="opacity:0;max-height:0">', true],
  ['<p style="opacity:0">', false],
  ['<p style="opacity:0.5;height:0">', false],
  ['<p style="margin-left:-4px">', false],
  ['<p hidden="until-found">', false],
])('%s says by its attributes that it is hidden: %s', (html, hidden) => {
  const element = new DOMParser().parseFromString(html, 'text/html').querySelector('p');
  expect(element && isHiddenByAttribute(element)).toBe(hidden);
});
