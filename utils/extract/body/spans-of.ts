// The inline text of a block for the record: marks kept, links only where they lead somewhere safe.

import type { Span } from '../../story/span';
import { webAddress } from '../../text/web-address';
import { foldPieces, type Marks, type Piece } from '../blocks/text-run';

function safeMarks(marks: Marks, base: string): Marks {
  if (marks.href === undefined) return marks;
  const { href, ...rest } = marks;
  const address = /^mailto:/i.test(href) ? href : webAddress(href, base);
  return address === undefined ? rest : { ...rest, href: address };
}

/** The spans of some pieces, addresses made absolute against `base`. */
export function spansOf(pieces: readonly Piece[], base: string): Span[] {
  const safe = new Map<Marks, Marks>();
  return foldPieces(
    pieces.map((piece) => {
      const marks = safe.get(piece.marks) ?? safeMarks(piece.marks, base);
      safe.set(piece.marks, marks);
      return { ...piece, marks };
    }),
  );
}
