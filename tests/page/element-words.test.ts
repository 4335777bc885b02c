// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { wordsIn } from '../../utils/page/element-words';
import { LONGEST } from '../../utils/page/field-lengths';

const element = (html: string): Element | null =>
  new DOMParser().parseFromString(html, 'text/html').body.firstElementChild;

it('reads the words of an element and of those in it', () => {
  expect(wordsIn(element('<p>By <b>Ana</b> Lind</p>'))).toBe('By Ana Lind');
  expect(wordsIn(element('<p>By Ana Lind</p>'))).toBe('By Ana Lind');
  expect(wordsIn(element('<p></p>'))).toBe('');
  expect(wordsIn(null)).toBe('');
});

it.each([
  ['in one text', `<p>${'quay '.repeat(9000)}</p>`],
  ['in many elements', `<p>${'<b>quay </b>'.repeat(9000)}</p>`],
])('reads no further than the kind of field goes, %s', (_, html) => {
  const words = wordsIn(element(html));
  expect(words.length).toBeLessThanOrEqual(LONGEST.line);
  expect(words).toMatch(/^quay .*quay$/);
});
