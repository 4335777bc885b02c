// Which tags have a word. There are rows to look that up, under the word and then the tag, beside the counts: reading every tag for
// every search would be slow.
import { wordsOf } from '../../search/words';
import type { StoredCount } from '../database/tables';
import type { TransactionReader } from '../database/transaction-reader';
import { pendingDeltas } from './pending-deltas';

const PART = '\n';

/** The rows a count brings with it and takes along: one for each word of a tag. */
export const tagWordRows = ({ kind, value, label }: StoredCount): StoredCount[] =>
  kind === 'anywhere'
    ? [...new Set(wordsOf(label))].map((word) => ({
        kind: 'tagword',
        value: `${word}${PART}${value}`,
        label,
        count: 1,
      }))
    : [];

/** The tags that have a word, or one that begins with it. */
export async function tagsWithWord(
  reader: TransactionReader,
  word: string,
  prefix: boolean,
): Promise<string[]> {
  const from = prefix ? word : `${word}${PART}`;
  const [keys, pending] = await Promise.all([
    reader.keys('counts', { from: ['tagword', from], to: ['tagword', `${from}\uffff`] }),
    pendingDeltas(reader),
  ]);
  const held = keys.map((key) => (Array.isArray(key) ? (String(key[1]).split(PART)[1] ?? '') : ''));
  const meets = (one: string) => one === word || (prefix && one.startsWith(word));
  const fresh = pending
    .counts()
    .filter(
      ({ kind, count, label }) => kind === 'anywhere' && count > 0 && wordsOf(label).some(meets),
    );
  return [...new Set([...held, ...fresh.map(({ value }) => value)])];
}
