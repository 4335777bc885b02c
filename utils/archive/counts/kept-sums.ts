// Counts and marks for whoever reads them, with what still waits in the ledger.
import { wordsOf } from '../../search/words';
import type { CountKind, StoredCount, StoredMark } from '../database/library-database';
import type { LibraryView } from '../database/library-view';
import { GATHERED, gatheredMarks, isTagMark } from './gathered-tags';
import { tagOfWord, tagWordRange } from './tag-word';

/** A count, 0 where nothing is counted. */
export async function countIn(view: LibraryView, key: [CountKind, string]): Promise<number> {
  const [held, pending] = await Promise.all([view.get('counts', key), view.pending()]);
  return pending.count(...key, held)?.count ?? 0;
}

/** The counts of a kind, by value. */
export async function countsIn(view: LibraryView, kind: CountKind): Promise<StoredCount[]> {
  const [held, pending] = await Promise.all([
    view.all('counts', { from: [kind], to: [kind, []] }),
    view.pending(),
  ]);
  return pending.countsOf(kind, held);
}

/** The chunks of a mark. */
export async function markIn(view: LibraryView, mark: string): Promise<StoredMark[]> {
  const [held, pending] = await Promise.all([
    view.all('marks', { from: [mark], to: [mark, []] }),
    view.pending(),
  ]);
  return pending.marks((one) => one === mark, held);
}

/** Where the marks of tags lie. */
export const TAG_MARKS = { from: ['#'], to: ['#\uffff', []] };

/** The chunks of the marks of all tags. */
export async function tagMarksIn(view: LibraryView): Promise<StoredMark[]> {
  const [gathered, pending] = await Promise.all([
    view.all('marks', { from: [GATHERED], to: [GATHERED, []] }),
    view.pending(),
  ]);
  // A library that has made no sums since they are gathered has only those of each tag.
  const held = gathered.length > 0 ? gatheredMarks(gathered) : await view.all('marks', TAG_MARKS);
  return pending.marks(isTagMark, held);
}

/** The tags that have a word, or one that begins with it. */
export async function tagsWithWord(
  view: LibraryView,
  word: string,
  prefix: boolean,
): Promise<string[]> {
  const [from, to] = tagWordRange(word, prefix);
  const [keys, pending] = await Promise.all([
    view.keys('counts', { from: ['tagword', from], to: ['tagword', to] }),
    view.pending(),
  ]);
  const kept = keys.map((key) => (Array.isArray(key) ? tagOfWord(String(key[1])) : ''));
  const fresh = pending.counts().filter(({ kind, count }) => kind === 'anywhere' && count > 0);
  const meets = (one: string) => one === word || (prefix && one.startsWith(word));
  const waiting = fresh.filter(({ label }) => wordsOf(label).some(meets));
  return [...new Set([...kept, ...waiting.map(({ value }) => value)])];
}
