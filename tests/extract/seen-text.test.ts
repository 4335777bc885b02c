// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { pageBlocks } from '../../utils/extract/blocks/page-blocks';
import { readTree } from '../../utils/extract/photos/read-tree';

const PROSE =
  'The pilot of the tug said that the lock of Ostrava had been shut since noon, and that nobody knew why.';

function textsOf(html: string, shown?: (element: Element) => boolean | undefined): string[] {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  const blocks = pageBlocks(readTree(body).root, { at: new Map(), claimed: new Set() }, shown);
  return blocks.map(({ text }) => text);
}
const byClass = (element: Element) =>
  element.className === 'seen' ? true : element.className === 'unseen' ? false : undefined;

describe('what nobody sees', () => {
  it('goes by the attributes of a page that was not asked, with all that it holds', () => {
    expect(textsOf(`<p>${PROSE}</p><div style="display:none"><p>Sign in.</p></div>`)).toEqual([
      PROSE,
    ]);
    expect(textsOf(`<p>${PROSE} Yes.</p><p hidden>${PROSE}</p>`)).toEqual([`${PROSE} Yes.`]);
  });

  it('goes by what the live page said, which overrules its attributes', () => {
    expect(textsOf(`<p>${PROSE}</p><p class="unseen">A tip.</p>`, byClass)).toEqual([PROSE]);
    expect(textsOf(`<p class="seen" hidden>${PROSE}</p>`, byClass)).toEqual([PROSE]);
  });

  it('stays where most of the prose is hidden, but for copies of what is seen', () => {
    const behind = [1, 2, 3].map((at) => `<p>${at}. ${PROSE}</p>`).join('');
    expect(textsOf(`<p>${PROSE}</p><div hidden><p>${PROSE}</p>${behind}</div>`)).toEqual([
      PROSE,
      `1. ${PROSE}`,
      `2. ${PROSE}`,
      `3. ${PROSE}`,
    ]);
  });

  it('goes where what is hidden is not much more than what is seen', () => {
    const hidden = [1, 2].map((at) => `<p hidden>${at}. ${PROSE}</p>`).join('');
    expect(textsOf(`<p>${PROSE}</p><p>${PROSE} No.</p>${hidden}`)).toEqual([PROSE, `${PROSE} No.`]);
  });

  it('is left out of a line of text', () => {
    expect(
      textsOf(
        '<p>The <span>lock<span class="unseen"> (a gate for ships)</span></span> shut.</p>',
        byClass,
      ),
    ).toEqual(['The lock shut.']);
  });
});

describe('words that are only spoken', () => {
  it.each([
    'sr-text',
    'offscreen',
    'assistive-text',
    'element-invisible',
    'c-visually-hidden',
    'u-hidden',
    'd-none',
    'is-hidden',
  ])('are left out of a line by the name %s', (name) => {
    expect(
      textsOf(
        `<p>See <a href="/x">the notice<span class="${name}">, external link</span></a> here.</p>`,
      ),
    ).toEqual(['See the notice here.']);
  });

  it('stay where a name hides them on some widths only', () => {
    const line = (name: string) => `<p>Open <span class="${name}">every day</span> now.</p>`;
    expect(textsOf(line('hidden md:inline'))).toEqual(['Open every day now.']);
    expect(textsOf(line('d-none d-lg-block'))).toEqual(['Open every day now.']);
  });

  it.each([
    ', opens new tab',
    '(opens in a new window)',
    ' – öffnet in neuem Fenster',
    '(nouvelle fenêtre)',
  ])('that tell of a window are none of the line, whatever they are called: "%s"', (words) => {
    const wanted = words.includes('nouvelle') ? ` ${words}` : '';
    const [text = ''] = textsOf(
      `<p>Read <a href="/x">the Post <span class="x1">${words}</span></a></p>`,
    );
    expect(text.replace(/\s+/g, ' ')).toBe(`Read the Post${wanted}`);
  });

  it('are a word where a single letter begins the word behind it', () => {
    expect(
      textsOf('<p><img src="/t.png" alt=""><span class="sr-only">T</span>he lock shut.</p>'),
    ).toEqual(['The lock shut.']);
  });
});

describe('signs within a line', () => {
  it('buttons that hold a word of the sentence are read, others are passed over', () => {
    expect(textsOf('<p>The <button>sluice</button> of the lock.</p>')).toEqual([
      'The sluice of the lock.',
    ]);
    expect(textsOf('<p>The lock<button>Copy link</button> is shut.</p>')).toEqual([
      'The lock is shut.',
    ]);
    expect(textsOf('<p>It costs <output>12</output> crowns.</p>')).toEqual(['It costs 12 crowns.']);
    expect(textsOf('<div><p>The lock.</p><button>Share</button></div>')).toEqual([
      'The lock.',
      'Share',
    ]);
  });

  it('pictures that stand for a sign are read by their alternative, photos are not', () => {
    expect(
      textsOf(
        '<p>Glad <img class="emoji" alt="🎈" src="/b.png">, it costs <img alt="£" width="9" src="/p.png">3.</p>',
      ),
    ).toEqual(['Glad 🎈, it costs £3.']);
    expect(textsOf('<p>By <img class="latex" alt="a_1" src="/f.png"> in all.</p>')).toEqual([
      'By a_1 in all.',
    ]);
    expect(textsOf('<p>Look <img alt="The lock of Ostrava" src="/l.jpg"> here.</p>')).toEqual([
      'Look here.',
    ]);
    expect(textsOf('<p>Plan <img alt="A" width="600" src="/l.jpg"> here.</p>')).toEqual([
      'Plan here.',
    ]);
  });

  it('links to where they stand are no words', () => {
    expect(textsOf('<h2>The lock<a href="#lock">#</a></h2>')).toEqual(['The lock']);
    expect(textsOf('<p>So he said. <a href="#r3">↩</a></p>')).toEqual(['So he said.']);
    expect(textsOf('<p>Room <a href="/rooms">#</a></p>')).toEqual(['Room #']);
  });
});

it('a drop capital in an element of its own begins its paragraph', () => {
  expect(textsOf(`<div class="cap">T</div><p>${PROSE.slice(1)}</p>`)).toEqual([PROSE]);
  expect(textsOf(`<span class="cap">“T</span><p>${PROSE.slice(1)}</p>`)).toEqual([`“${PROSE}`]);
  expect(textsOf('<div>A</div><p>Group of four plays on Monday.</p>')).toEqual([
    'A',
    'Group of four plays on Monday.',
  ]);
});

it('names that most paragraphs of a place share say nothing of one of them', () => {
  const { body } = new DOMParser().parseFromString(
    `<div>${`<p class="card share">${PROSE}</p>`.repeat(3)}<p class="card">Share this</p></div>`,
    'text/html',
  );
  const blocks = pageBlocks(readTree(body).root, { at: new Map(), claimed: new Set() });
  expect(blocks.map(({ place }) => place.own !== 0)).toEqual([false, false, false, true]);
});
