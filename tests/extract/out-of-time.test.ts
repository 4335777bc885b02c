// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { extractStory } from '../../utils/extract/extract-story';
import { NEEDED, PASSES } from '../../utils/extract/passes';

const now = new Date('2026-03-01T08:00:00Z');
const SENTENCE =
  'The harbour master said on Tuesday that the ferry would sail again before the week was out.';
const html = `<title>The ferry of Velden sails again</title><article><h1>The ferry of Velden sails again</h1>
  ${`<p>${SENTENCE} ${SENTENCE}</p>`.repeat(4)}
  ${Array.from({ length: 8 }, (_, at) => `<figure><img src="/pier-${at}.jpg" width="900" height="600"><figcaption>Pier ${at}</figcaption></figure>`).join('')}
  ${`<p>${SENTENCE} ${SENTENCE}</p>`.repeat(2)}</article>`;

/** Reads with a clock that stands still until it was asked so often, and then says that all time is over. */
function readUntil(asked: number) {
  let left = asked;
  const clock = () => {
    left -= 1;
    return left > 0 ? 0 : 10_000;
  };
  const document = new DOMParser().parseFromString(html, 'text/html');
  const result = extractStory(document, { now, extractorVersion: '0', clock });
  return { result, overAt: left };
}

it('a page that is read in time bears no flag of time', () => {
  const { result } = readUntil(Number.POSITIVE_INFINITY);
  if (!result.ok) throw new Error(result.trouble.kind);
  expect(result.value.flags).not.toContain('out-of-time');
  expect(result.value.photos).toHaveLength(8);
});

it('wherever time runs out, the story that was read is offered and says so', () => {
  for (let asked = 2; ; asked += 1) {
    const { result, overAt } = readUntil(asked);
    if (overAt > 0) break;
    if (!result.ok) throw new Error(`${asked}: ${result.trouble.kind} ${result.trouble.detail}`);
    const { headline, body, flags } = result.value;
    expect(headline).toBe('The ferry of Velden sails again');
    expect(body.filter((block) => block.type === 'paragraph')).toHaveLength(6);
    expect(flags).toContain('out-of-time');
  }
  expect.hasAssertions();
});

it('every pass a story cannot do without is one of the passes', () => {
  const names = PASSES.map((pass) => pass.name);
  expect([...NEEDED].filter((name) => !names.includes(name))).toEqual([]);
});
