// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { extractStory } from '../../utils/extract/extract-story';

function read(body: string, head = '') {
  const document = new DOMParser().parseFromString(
    `<html><head>${head}</head><body>${body}</body></html>`,
    'text/html',
  );
  return extractStory(document, { now: new Date('2026-11-01T08:00:00Z'), extractorVersion: '0' });
}

const LINE = 'The lock of Ostrava is open again since noon, the harbour office said on Friday.';
const HAN = '港务局周五表示，奥斯特拉瓦船闸自中午起重新开放，船只可以通行，检修工作已经全部完成。';

it('a line under a headline is offered with its doubt, not refused', () => {
  const result = read(`<main><article><h1>The lock is open</h1><p>${LINE}</p></article></main>`);
  expect(result).toMatchObject({ ok: true, value: { headline: 'The lock is open' } });
  if (!result.ok) return;
  expect(result.value.flags).toContain('no-single-story');
  expect(result.value.reasons.some(({ what }) => what === 'no-single-story')).toBe(true);
});

it('a short text that the page calls a story is none to doubt', () => {
  const result = read(
    `<main><article><h1>The lock is open</h1><p>${LINE}</p></article></main>`,
    '<meta property="og:type" content="article">',
  );
  expect(result.ok && result.value.flags).not.toContain('no-single-story');
});

it('a story without spaces between its words is as long as it reads', () => {
  const text = Array.from({ length: 4 }, (_, at) => `<p>${HAN.replace('周五', `周${at}`)}</p>`);
  const result = read(`<main><article><h1>船闸重新开放</h1>${text.join('')}</article></main>`);
  expect(result.ok && result.value.body.length).toBe(4);
  expect(result.ok && result.value.flags).not.toContain('no-single-story');
});
