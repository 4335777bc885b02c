// The names of the journal's files. They say what a file covers and in which epoch it was written, so that a listing alone
// shows whether anything is missing, or comes from elsewhere.
import { NO_EPOCH } from './history';
import { quickCheck } from './quick-check';

/**
 * `entries`: what the writes `from` to `to` changed. `base`: a part of the whole library, rewritten from write `from`
 * on and read after write `to`. `whole`: says that the base begun at `from` is complete, of `to` parts. `rest`: what can
 * still be read of `entries` or a `base` that is torn; it says something, but covers nothing.
 */
export interface JournalFile {
  name: string;
  kind: 'entries' | 'base' | 'whole' | 'rest';
  from: number;
  to: number;
  /** Length of the text in UTF-16 code units. */
  length: number;
  /** The epoch of the last write in it. */
  epoch: string;
}

const NAME =
  /^((entries|base|whole|rest)-(\d+)-(\d+)-(\d+)-([0-9a-f]{8})?-[0-9a-f]{8})([0-9a-f]{8})\.jsonl$/;
/** Names as they were before there were epochs and checks in them. */
const OLDER = /^(entries|base|whole)-(\d+)-(\d+)-(\d+)-[0-9a-f]{8}\.jsonl$/;
const CHECK = 8;

const isKind = (kind: string | undefined): kind is JournalFile['kind'] =>
  kind === 'entries' || kind === 'base' || kind === 'whole' || kind === 'rest';

const padded = (number: number): string => String(number).padStart(9, '0');

/** A name never given before. */
export function journalFile(
  kind: JournalFile['kind'],
  from: number,
  to: number,
  length: number,
  epoch = NO_EPOCH,
): JournalFile {
  const mark = crypto.randomUUID().slice(0, 8);
  const stem = `${kind}-${padded(from)}-${padded(to)}-${length}-${epoch}-${mark}`;
  const name = `${stem}${quickCheck(stem, CHECK)}.jsonl`;
  return { name, kind, from, to, length, epoch };
}

function olderName(name: string): JournalFile | undefined {
  const [, kind, from, to, length] = OLDER.exec(name) ?? [];
  if (!isKind(kind)) return undefined;
  const numbers = { from: Number(from), to: Number(to), length: Number(length) };
  return { name, kind, ...numbers, epoch: NO_EPOCH };
}

/** Reads a name; undefined for a file that is none of the journal's, or whose name is not as it was given. */
export function readFileName(name: string): JournalFile | undefined {
  const [, stem, kind, from, to, length, epoch = NO_EPOCH, check] = NAME.exec(name) ?? [];
  if (stem === undefined || !isKind(kind)) return olderName(name);
  if (quickCheck(stem, CHECK) !== check) return undefined;
  const numbers = { from: Number(from), to: Number(to), length: Number(length) };
  return { name, kind, ...numbers, epoch };
}
