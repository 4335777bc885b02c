// What comparing takes for the same letter: case, accents and width folded away, in every alphabet the same way.

/** Letters that carry no accent Unicode could part from them, and what a reader types instead. */
const SPELLED_OUT: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  ħ: 'h',
  ı: 'i',
  þ: 'th',
};

// Latin, Greek and Cyrillic accents, Hebrew points, Arabic vowel signs. Marks of other scripts are letters of the word
// (the voicing of kana, the vowels of Thai and Hindi) and stay.
const ACCENTS = /[\u0300-\u036f\u0591-\u05bd\u05bf-\u05c7\u0610-\u061a\u064b-\u065f\u0670]/g;
const ASCII = /^[\0-\x7f]*$/;

/** Folds a text for comparing: `Łódź`, `LODZ` and `lodz` become the same. */
export function fold(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replace(ACCENTS, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[ßæœøđðłħıþ]/g, (letter) => SPELLED_OUT[letter] ?? letter);
}
