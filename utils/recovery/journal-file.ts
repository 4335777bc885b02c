// The names of the journal's files. They say what a file covers, so that a listing alone shows whether anything is missing.

/**
 * `entries`: what the writes `from` to `to` changed. `base`: a part of the whole library, written anew from write `from`
 * on and read after write `to`. `whole`: says that the base begun at `from` is complete, of `to` parts.
 */
export interface JournalFile {
  name: string;
  kind: 'entries' | 'base' | 'whole';
  from: number;
  to: number;
  /** Length of the text in UTF-16 code units. */
  length: number;
}

const NAME = /^(entries|base|whole)-(\d+)-(\d+)-(\d+)-[0-9a-f]+\.jsonl$/;

const isKind = (kind: string | undefined): kind is JournalFile['kind'] =>
  kind === 'entries' || kind === 'base' || kind === 'whole';

const padded = (number: number): string => String(number).padStart(9, '0');

/** A name never given before. */
export function journalFile(
  kind: JournalFile['kind'],
  from: number,
  to: number,
  length: number,
): JournalFile {
  const mark = crypto.randomUUID().slice(0, 8);
  const name = `${kind}-${padded(from)}-${padded(to)}-${length}-${mark}.jsonl`;
  return { name, kind, from, to, length };
}

/** Reads a name; undefined for a file that is none of the journal's. */
export function readFileName(name: string): JournalFile | undefined {
  const [, kind, from, to, length] = NAME.exec(name) ?? [];
  if (!isKind(kind)) return undefined;
  return { name, kind, from: Number(from), to: Number(to), length: Number(length) };
}
