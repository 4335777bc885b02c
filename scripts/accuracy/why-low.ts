// Why a page scored low: what is missing from the text and what should not stand in it, with the reader's own words.
import { bareLetters } from '../../utils/text/likeness';
import { foldSpace } from '../../utils/text/white-space';
import type { Prediction } from '../reading/prediction';
import type { CorpusCase } from './corpus';

/** What the reader says of one page. */
export interface ReaderNotes {
  reasons: readonly { pass: string; did: string; what: string; why: string }[];
  flags: readonly string[];
}

const LONGEST = 70;
const MOST = 4;

const paragraphs = (text: string): string[] =>
  text
    .split(/\n{2,}/)
    .map(foldSpace)
    .filter(Boolean);
const quote = (text: string): string =>
  `"${text.slice(0, LONGEST)}${text.length > LONGEST ? '…' : ''}"`;

/** The lines of one text that the other does not hold, whatever their quotes and dashes. */
function beyond(lines: readonly string[], other: string): string[] {
  const letters = bareLetters(foldSpace(other));
  return lines.filter((line) => !letters.includes(bareLetters(line)));
}

const differing = (what: string, gold: string | undefined, got: string | undefined): string[] =>
  gold !== undefined && foldSpace(gold) !== foldSpace(got ?? '')
    ? [`${what}: gold ${quote(gold)}, read ${quote(got ?? '')}`]
    : [];

/** The differences of a page from its gold, one a line, each with the reader's reason where it gave one. */
export function whyLow({ gold }: CorpusCase, read: Prediction, notes: ReaderNotes): string[] {
  const goldText = gold.text ?? '';
  const text = read.text ?? '';
  const reason = (line: string): string => {
    const start = line.slice(0, 40);
    const found = notes.reasons.find(({ what }) => foldSpace(what).startsWith(start));
    return found ? ` (${found.pass} ${found.did}: ${found.why})` : '';
  };
  const missing = beyond(paragraphs(goldText), text);
  const extra = beyond(paragraphs(text), goldText);
  const few = (kind: string, lines: readonly string[]): string[] => [
    ...lines.slice(0, MOST).map((line) => `${kind} ${quote(line)}${reason(line)}`),
    ...(lines.length > MOST ? [`${kind} ${lines.length - MOST} more lines`] : []),
  ];
  return [
    ...differing('headline', gold.title, read.title),
    ...differing('authors', gold.authors?.join(', '), read.authors?.join(', ')),
    ...differing('date', gold.publishedAt?.slice(0, 10), read.publishedAt?.slice(0, 10)),
    ...few('missing', missing),
    ...few('not in gold', extra),
    ...(notes.flags.length > 0 ? [`flags: ${notes.flags.join(', ')}`] : []),
  ];
}
