// The inline text of a block for the record: marks kept, links only where they lead somewhere safe.

import type { Span } from '../../story/span';
import { webAddress } from '../../text/web-address';
import { foldPieces, type Marks, type Piece } from '../blocks/text-run';

function safeMarks(given: Marks, base: string, notes: ReadonlySet<string>): Marks {
  const marks = knownNote(given, notes);
  if (marks.href === undefined) return marks;
  const { href, ...rest } = marks;
  const address = /^mailto:/i.test(href) ? href : webAddress(href, base);
  return address === undefined ? rest : { ...rest, href: address };
}

/** A number leads to a note only where the note is kept. */
function knownNote(marks: Marks, notes: ReadonlySet<string>): Marks {
  if (marks.note === undefined || notes.has(marks.note)) return marks;
  const { note, ...rest } = marks;
  return rest;
}

const NO_NOTES: ReadonlySet<string> = new Set();

/** The spans of some pieces, addresses made absolute against `base`; `notes` are the ids of those that are kept. */
export function spansOf(
  pieces: readonly Piece[],
  base: string,
  notes: ReadonlySet<string> = NO_NOTES,
): Span[] {
  const safe = new Map<Marks, Marks>();
  return foldPieces(
    pieces.map((piece) => {
      const marks = safe.get(piece.marks) ?? safeMarks(piece.marks, base, notes);
      safe.set(piece.marks, marks);
      return { ...piece, marks };
    }),
  );
}
