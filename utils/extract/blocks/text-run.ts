// A run of inline text while it is being read: pieces with their marks, folded into spans at the end.
import type { Span } from '../../story/span';

/** The marks in force at some place of the text. */
export interface Marks {
  emphasis?: true;
  strong?: true;
  code?: true;
  deleted?: true;
  inserted?: true;
  /** The fragment that the number of a note leads to. */
  note?: string;
  href?: string;
}

/** A piece of source text and its marks. A line break is the piece `\n` with `hard`. */
export interface Piece {
  text: string;
  marks: Marks;
  hard?: true;
}

const sameMarks = (a: Marks, b: Marks): boolean =>
  a === b ||
  (a.emphasis === b.emphasis &&
    a.strong === b.strong &&
    a.code === b.code &&
    a.deleted === b.deleted &&
    a.inserted === b.inserted &&
    a.note === b.note &&
    a.href === b.href);

const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]/g;

/** Folds pieces into spans: one space for each run of white space, none at the ends or around a line break. */
export function foldPieces(pieces: readonly Piece[]): Span[] {
  const spans: Span[] = [];
  let marks: Marks | undefined;
  let open = true;
  for (const piece of pieces) {
    const last = spans.at(-1);
    if (last && piece.hard) last.text = last.text.replace(/ $/, '');
    if (piece.hard && (!last || last.text.endsWith('\n'))) continue;
    let text = piece.hard ? '\n' : piece.text.replace(INVISIBLE, '').replace(/\s+/g, ' ');
    if (open && !piece.hard) text = text.replace(/^ /, '');
    if (text === '') continue;
    open = /\s$/.test(text);
    if (last && marks && sameMarks(marks, piece.marks)) last.text += text;
    else {
      spans.push({ text, ...piece.marks });
      marks = piece.marks;
    }
  }
  return trimEnd(spans);
}

function trimEnd(spans: Span[]): Span[] {
  for (let last = spans.at(-1); last; last = spans.at(-1)) {
    last.text = last.text.trimEnd();
    if (last.text !== '') break;
    spans.pop();
  }
  return spans;
}

/** Stands for a line break while white space is folded; no page's text holds it. */
const BREAK = '\u0001';

/** The folded text of some pieces: what the spans of `foldPieces` say, without building them. */
export function piecesText(pieces: readonly Piece[]): string {
  let source = '';
  for (const piece of pieces) source += piece.hard ? BREAK : piece.text;
  const folded = source.replace(INVISIBLE, '').replace(/\s+/g, ' ').trim();
  if (!folded.includes(BREAK)) return folded;
  const lines = folded.split(BREAK).map((line) => line.trim());
  return lines.filter((line) => line !== '').join('\n');
}
