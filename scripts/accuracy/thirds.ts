// The thirds of a corpus: rules, lists and thresholds are written looking at A and B and judged on C. All pages of a group
// of sites fall into one third, the one that trees grown in three folds hold back together.
import { foldOf } from '../../training/folds';
import type { CorpusCase } from './corpus';

/** The names of the thirds, in the order of the folds. */
export const THIRDS = ['A', 'B', 'C'] as const;

/** The third that an outlet belongs to; always the same. */
export const thirdOf = ({ group, domain }: Pick<CorpusCase, 'group' | 'domain'>): string =>
  THIRDS[foldOf(group ?? domain, THIRDS.length)] ?? 'A';
