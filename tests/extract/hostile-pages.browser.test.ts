// Pages that freeze or break other readers, in real Chromium.
import { expect, it } from 'vitest';
import { extractStory } from '../../utils/extract/extract-story';
import { parseStory } from '../../utils/story/parse-story';
import { storyText } from '../../utils/story/story-text';

const now = new Date('2026-11-01T08:00:00Z');
const SENTENCE =
  'The harbour master said on Tuesday that the ferry would sail again before the week was out.';
const story = `<h1>The ferry of Velden sails again</h1>${`<p>${SENTENCE} ${SENTENCE}</p>`.repeat(6)}`;

function read(html: string) {
  const document = new DOMParser().parseFromString(html, 'text/html');
  return extractStory(document, { now, extractorVersion: '0' });
}
function paragraphs(html: string): number {
  const result = read(html);
  if (!result.ok) throw new Error(`${result.trouble.kind} ${result.trouble.detail ?? ''}`);
  return result.value.body.filter((block) => block.type === 'paragraph').length;
}

it.each([
  ['10,000 nested elements', `${'<div>'.repeat(10_000)}${story}`],
  ['300 nested tables', `${'<table><tr><td>'.repeat(300)}${story}`],
  [
    'fields and pictures named after properties',
    `<img name="body"><img name="createTreeWalker"><form><input name="childNodes"><input name="attributes"><input id="parentNode"><article>${story}</article></form>`,
  ],
  [
    'a picture of 20 MB in its address',
    `<article>${story}<img src="data:image/png;base64,${'A'.repeat(20_000_000)}"></article>`,
  ],
])('reads the story of a page with %s', (_, html) => {
  expect(paragraphs(html)).toBe(6);
});

const HTML = 'http://www.w3.org/1999/xhtml';
const SVG = 'http://www.w3.org/2000/svg';

/** A page with so many elements in each other, deeper than a parser lets them stand; its words are in the innermost. */
function nestedPage(names: readonly string[], levels: number): Document {
  const page = new DOMParser().parseFromString(`<article>${story}</article>`, 'text/html');
  // From the outside in: a browser tells every element below of each one that is set around it.
  let at: Element = page.querySelector('article') ?? page.body;
  for (let level = levels - 1; level >= 0; level -= 1) {
    const name = names[level % names.length] ?? 'div';
    at = at.appendChild(page.createElementNS(name === 'svg' ? SVG : HTML, name));
  }
  const inner = page.createElement('p');
  inner.textContent = SENTENCE;
  at.append(inner);
  return page;
}

it.each([
  ['lists', ['li', 'ul']],
  ['numbered lists', ['li', 'ol']],
  ['quotations', ['blockquote']],
  ['boxes', ['div']],
  ['spans', ['span']],
  ['bold words', ['b', 'i', 'a']],
  ['tables', ['td', 'tr', 'tbody', 'table']],
  ['terms', ['dd', 'dl']],
  ['figures', ['figcaption', 'figure']],
  ['paragraphs', ['p']],
  ['links', ['a']],
  ['buttons', ['button']],
  ['drawings', ['svg']],
])('reads a page of 10,000 %s in each other, as a story that can be kept', (_, names) => {
  const reading = extractStory(nestedPage(names, 10_000), { now, extractorVersion: '0' });
  if (!reading.ok) throw new Error(`${reading.trouble.kind} ${JSON.stringify(reading.trouble)}`);
  expect(parseStory(reading.value)).toMatchObject({ ok: true });
  expect(storyText(reading.value).split(SENTENCE).length).toBeGreaterThan(12);
});

it('says that an empty document is empty', () => {
  expect(read('')).toEqual({ ok: false, trouble: { kind: 'empty-page' } });
});

it.each([
  ['empty elements', '<b></b>'.repeat(200_000)],
  ['single words', '<div>word</div>'.repeat(100_000)],
  ['links', '<li><a href="/x">More news from here</a></li>'.repeat(66_000)],
])('offers a story that 200,000 nodes of %s follow, and says that it stopped', (_, rest) => {
  const result = read(`<article>${story}</article><div>${rest}</div>`);
  if (!result.ok) throw new Error(result.trouble.kind);
  expect(result.value.body.filter((block) => block.type === 'paragraph')).toHaveLength(6);
  expect(result.value.flags).toContain('out-of-time');
});

it('reads a story that holds a paragraph of 5 MB', () => {
  const line = `${SENTENCE} `.repeat(55_000);
  expect(paragraphs(`<article>${story}<p>${line}</p></article>`)).toBe(7);
});

it.each([
  ['Arabic', 'rtl', 'قال مدير الميناء يوم الثلاثاء إن العبارة ستبحر مرة أخرى قبل نهاية الأسبوع.'],
  ['Hebrew', 'rtl', 'מנהל הנמל אמר ביום שלישי כי המעבורת תפליג שוב לפני סוף השבוע.'],
  [
    'Japanese',
    'ltr',
    '港長は火曜日、フェリーは週末までに再び出航すると述べた。冬の船を心配する必要はないという。',
  ],
  ['Chinese', 'ltr', '港务长星期二表示，渡轮将在本周结束前再次起航，没有人需要为冬天的船担心。'],
])('reads a story in %s', (_, direction, sentence) => {
  const body = `<h1>${sentence.slice(0, 20)}</h1>${`<p>${sentence}${sentence}</p>`.repeat(6)}`;
  expect(paragraphs(`<html dir="${direction}"><article>${body}</article></html>`)).toBe(6);
});

it.each([
  ['of frames only', '<frameset cols="50%,50%"><frame src="/a"><frame src="/b"></frameset>'],
  ['that is nothing but white space', ' \n\t '],
  ['of comments', '<!-- one --><!-- two -->'],
])('says what is wrong with a page %s', (_, html) => {
  expect(read(html)).toMatchObject({ ok: false });
});

it('says what is wrong with a document that has no body and is no page', () => {
  const document = new DOMParser().parseFromString('<tides><high/></tides>', 'application/xml');
  expect(extractStory(document, { now, extractorVersion: '0' })).toMatchObject({ ok: false });
});

it('leaves the date unknown where the page prints none that can be read', () => {
  const result = read(
    `<article><time datetime="0000-00-00">soon</time><p class="date">32.13.20261</p>${story}</article>`,
  );
  if (!result.ok) throw new Error(result.trouble.kind);
  expect(result.value.datePublished).toBeUndefined();
});
