// Which characters make words: looked up in a table, since asking a pattern for every character takes its time.

/** Neither letter nor digit. */
export const GAP = 1;
/** A letter or digit of a script with spaces between words. */
const SPACED = 2;
/** A letter of a script written without spaces. */
export const UNSPACED = 3;

const WORD = /[\p{L}\p{N}\p{M}]/u;
const WITHOUT_SPACES =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}ー々]/u;

function kindOf(character: string): number {
  if (!WORD.test(character)) return GAP;
  return WITHOUT_SPACES.test(character) ? UNSPACED : SPACED;
}

/** By code unit; 0 where nobody has asked yet. Halves of characters are asked for as the whole they make. */
const kinds = new Uint8Array(0x10000);

/** The kind of the character at a place in a text. */
export function letterKind(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  const known = kinds[unit];
  if (known) return known;
  const half = unit >= 0xd800 && unit <= 0xdfff;
  if (half) {
    // The second half belongs to what the first began.
    const start = unit >= 0xdc00 && at > 0 ? at - 1 : at;
    return kindOf(String.fromCodePoint(text.codePointAt(start) ?? 0));
  }
  const kind = kindOf(text.charAt(at));
  kinds[unit] = kind;
  return kind;
}
