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

function foldAny(text: string): string {
  return text
    .normalize('NFKD')
    .replace(ACCENTS, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[ßæœøđðłħıþ]/g, (letter) => SPELLED_OUT[letter] ?? letter);
}

/** Up to here no letter changes with its neighbours. */
const LATIN = 0x250;
/** What each Latin letter becomes in plain letters, by its code: the first and the second of them; 0 where it does not. */
let firsts: Uint8Array | undefined;
const seconds = new Uint8Array(LATIN);
const decoder = new TextDecoder();

function latinTable(): Uint8Array {
  const table = new Uint8Array(LATIN);
  for (let unit = 1; unit < LATIN; unit++) {
    const folded = foldAny(String.fromCharCode(unit));
    if (!ASCII.test(folded) || folded.length < 1 || folded.length > 2) continue;
    table[unit] = folded.charCodeAt(0);
    if (folded.length > 1) seconds[unit] = folded.charCodeAt(1);
  }
  return table;
}

/** What is being folded, as bytes; kept, since making room for every text took longer than folding it. */
let room = new Uint8Array(4096);

/** Folds by looking up; undefined where a character is not in the table. Most texts with accents are Latin. */
function foldLatin(text: string): string | undefined {
  firsts ??= latinTable();
  const table = firsts;
  if (room.length < text.length * 2) room = new Uint8Array(text.length * 2);
  const bytes = room;
  let length = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const first = table[unit];
    if (!first) return undefined;
    bytes[length++] = first;
    const second = unit < 128 ? 0 : seconds[unit];
    if (second) bytes[length++] = second;
  }
  return decoder.decode(bytes.subarray(0, length));
}

/** Folds a text for comparing: `Łódź`, `LODZ` and `lodz` become the same. */
export function fold(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase();
  return foldLatin(text) ?? foldAny(text);
}
