// Keeping the journal in few files: small neighbours become one, without what later lines say again.
import { deletedVersionOf, versionWord } from './deleted-version';
import type { JournalFile } from './journal-file';
import { readLine } from './journal-line';

/** Sizes a file grows through; one of the last is left alone. */
const SIZES = [64_000, 2_000_000];
/** Neighbours of one size that are merged. */
export const NEIGHBOURS = 32;
/** A merged file stays below this, so that it can be held in memory. */
const LONGEST = 8_000_000;

/** The longest run of neighbours below a size, as long as it makes no too long a file. */
function runBelow(files: readonly JournalFile[], size: number): JournalFile[] {
  let best: JournalFile[] = [];
  let run: JournalFile[] = [];
  let length = 0;
  for (const file of files) {
    const follows = run.length === 0 || run.at(-1)?.to === file.from - 1;
    if (!follows || file.length >= size || length + file.length > LONGEST) {
      run = [];
      length = 0;
    }
    if (file.length < size) {
      run = [...run, file];
      length += file.length;
    }
    if (run.length > best.length) best = run;
  }
  return best;
}

/** The files to be merged next, in their order; none where there are few enough. `open` is the first write not finished. */
export function chooseFiles(files: readonly JournalFile[], open: number): JournalFile[] {
  const entries = files
    .filter(({ kind, to }) => kind === 'entries' && to < open)
    .sort((a, b) => a.from - b.from);
  for (const size of SIZES) {
    const run = runBelow(entries, size);
    if (run.length >= NEIGHBOURS) return run;
  }
  return [];
}

/** What a line speaks of. A story speaks of its filing too. */
function spokenOf(line: string): { key: string; covers?: string } {
  const said = readLine(line);
  if (said === undefined) return { key: line };
  if ('story' in said) return { key: `story ${said.story.id}`, covers: `filing ${said.story.id}` };
  if ('filing' in said) return { key: `filing ${said.filing.id}` };
  if ('gone' in said) return { key: `gone ${said.gone}` };
  if ('row' in said) {
    const version = deletedVersionOf(said.row);
    if (version) return { key: versionWord(version) };
    return { key: `row ${said.row.table} ${JSON.stringify(said.row.key)}` };
  }
  return { key: versionWord(said.version) };
}

/** Lines without those that a later one makes superfluous, in their order. */
export function withoutSuperseded(lines: readonly string[]): string[] {
  const said = new Set<string>();
  const kept: string[] = [];
  for (const line of [...lines].reverse()) {
    const { key, covers } = spokenOf(line);
    if (said.has(key)) continue;
    said.add(key);
    if (covers) said.add(covers);
    kept.push(line);
  }
  return kept.reverse();
}
