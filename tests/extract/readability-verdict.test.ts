// @vitest-environment jsdom
import { Readability } from '@mozilla/readability';
import { expect, it } from 'vitest';
import { stopInTime } from '../../utils/extract/readability/stop-in-time';
import { readabilityVerdict } from '../../utils/extract/readability/verdict';
import { snapshotPage } from '../../utils/page/page-snapshot';
import { readPage } from './read-page';

const PROSE =
  'The pilot of the tug said that the lock of Ostrava had been shut since noon, and that nobody knew why, or until when.';
const HTML = `<body><nav><ul><li><a href="/a">Weather for the coast</a></li></ul></nav>
  <article><h1>The lock stays shut</h1><p class="author">By Ines Kaya</p>${`<p>${PROSE}</p>`.repeat(5)}</article>
  <div class="sidebar"><p>Most read this week: ${PROSE}</p></div></body>`;

const verdictOn = (html: string, up = false, witnessUp = () => false) => {
  const page = snapshotPage(new DOMParser().parseFromString(html, 'text/html'), new Date(0));
  const time = { ...page.time, copyingUp: () => up, witnessUp };
  return { page, verdict: readabilityVerdict({ ...page, time }) };
};

it('Readability tells of each text of the copy whether its article holds it, and leaves the copy as it is', () => {
  const { page, verdict } = verdictOn(HTML);
  const before = page.document.body.innerHTML;
  const told = [...page.document.querySelectorAll('p')].map(
    ({ firstChild }) => firstChild instanceof Text && verdict?.keeps(firstChild),
  );
  expect(told).toEqual([false, true, true, true, true, true, false]);
  expect(verdict).toMatchObject({ byline: 'By Ines Kaya', readerable: true, excerpt: undefined });
  expect(page.document.body.innerHTML).toBe(before);
});

it('Readability is not asked where copying took all of its time, nor heard where it finds nothing', () => {
  expect(verdictOn(HTML).verdict).toBeDefined();
  expect(verdictOn(HTML, true).verdict).toBeUndefined();
  expect(verdictOn('<body></body>').verdict).toBeUndefined();
});

it('Readability is stopped wherever it is when its time is out', () => {
  let asked = 0;
  const after = (until: number) => () => {
    asked += 1;
    return asked > until;
  };
  expect(verdictOn(HTML, false, after(Number.POSITIVE_INFINITY)).verdict).toBeDefined();
  const whole = asked;
  expect(whole).toBeGreaterThan(40);
  for (const until of [1, 30, whole - 1]) {
    asked = 0;
    expect(verdictOn(HTML, false, after(until)).verdict).toBeUndefined();
    expect(asked).toBe(until + 1);
  }
});

it('every step of Readability that is to ask for the time is there', () => {
  expect(
    stopInTime(new Readability(new DOMParser().parseFromString(HTML, 'text/html')), () => false),
  ).toBe(4);
});

it('the byline that Readability found names who wrote where nobody else does', () => {
  const story = readPage({
    over: '<h1>The lock stays shut</h1><div><span rel="author">Ines Kaya</span></div>',
  });
  expect(story.author).toEqual([{ name: 'Ines Kaya' }]);
});
