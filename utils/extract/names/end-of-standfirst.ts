// Who wrote, where a line over the text ends by naming its author.
import { UPPER } from '../../text/letter-classes';
import type { JudgedBlock } from '../blocks/judge-blocks';
import { namesOnly } from './names-only';

/** How a standfirst ends that names who wrote: "…, writes ANNA LIND." Who only says or reports something there is in the news. */
const WRITES = new RegExp(
  `(?:[,.;–—-]|\\band)\\s*(?:writes|schreibt|écrit|escribe|scrive|schrijft|skriver)\\s+([${UPPER}][^.,;!?]{4,40})[.!]?$`,
);

/** The name that ends a line over the text which begins at `first`. A name that only writes there is set as the words around it. */
export function namedAtEnd(judged: readonly JudgedBlock[], first: number): string[] {
  for (const { block } of judged.slice(Math.max(0, first - 4), first + 1)) {
    const name = WRITES.exec(block.text)?.[1];
    if (name === undefined || name !== name.toUpperCase()) continue;
    const names = namesOnly(name);
    if (names.length > 0) return names;
  }
  return [];
}
