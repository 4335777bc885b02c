import { expect, it } from 'vitest';
import { countCharacters } from '../../utils/extract/blocks/count-characters';

it('counts the capitals that begin words, in every alphabet', () => {
  expect(countCharacters('Élan Motors of Łódź met the BBC, said Иванов').capitals).toBe(5);
});

it('counts a sentence at its end mark, with the quotation marks that close it', () => {
  expect(countCharacters('“We sail.” They sailed… at 3.30 p.m. today!').sentences).toBe(3);
  expect(countCharacters('船が出た。”').sentences).toBe(1);
});

it('counts a run of white space once, and digits, commas and bars each', () => {
  expect(countCharacters('Home |  News \n| 12, 3')).toMatchObject({
    spaces: 5,
    digits: 3,
    commas: 1,
    bars: 2,
  });
});
