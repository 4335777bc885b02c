import { expect, it } from 'vitest';
import { withoutCredit } from '../../utils/caption/without-credit';

it.each([
  ['The lock at noon (Mara Voigt)', 'Mara Voigt'],
  ['Mara Voigt, File - The lock at noon', 'NL Photo/Mara Voigt, File'],
])('the credit goes from "%s"', (caption, credit) => {
  expect(withoutCredit(caption, credit).replace(/^ - /, '')).toBe('The lock at noon');
});

it.each([
  ['Velden Museum – The new wing opens on Friday evening.', 'Courtesy of Velden Museum'],
  ['Tomas Reuel - Harbour master of Velden since 2019', 'Tomas Reuel'],
  ['The lock at noon (Pier Nine)', 'Mara Voigt'],
])('"%s" stays whole', (caption, credit) => {
  expect(withoutCredit(caption, credit)).toBe(caption);
});
