// Running an import: a file read in batches, each filed before the next is read, and every line that could not be.
import { done, failed, type Result } from '../outcome/result';
import type { FileProblem } from '../story/file-problem';
import { addMerged, type Merged, mergedStories, nothingMerged } from '../story/merged';
import type { SavedStory } from '../story/saved-story';
import { fileStream } from './file-stream';
import { formatOf } from './formats';
import type { ImportItem } from './import-format';

/** A line of the file that was not imported, and why. */
export interface ImportComplaint {
  line: number;
  problem: FileProblem;
}

/** What an import came to. `complaints` holds the first thousand; `refused` counts them all. */
export interface ImportReport extends Merged {
  refused: number;
  complaints: ImportComplaint[];
}

/** Files a batch, in one transaction. */
export type FileBatch<E> = (stories: SavedStory[]) => Promise<Result<Merged, E>>;

/** Everything an import needs. */
export interface ImportOrder<E> {
  file: Blob & { name?: string };
  fileBatch: FileBatch<E>;
  /** Stops between two batches: what was filed stays, the import rejects with the signal's reason. */
  signal?: AbortSignal;
  /** Told what it has come to so far. */
  progress?: (report: ImportReport) => void;
}

/** `foreign-file`: no format recognises the file, or it is a thousand lines and none of them a story. `stopped`: a batch could not be filed; `report` is what was. */
export type ImportTrouble<E> =
  | { kind: 'foreign-file' }
  | { kind: 'stopped'; trouble: E; report: ImportReport };

/** Batches go through messages, which have an upper size. */
const BATCH = { stories: 100, characters: 4_000_000 };
const MOST_COMPLAINTS = 1000;
const OPENING = 4096;

/** Whether nothing in a file has been a story, for as long as anybody would look. */
const isForeign = ({ refused }: ImportReport, stories: number): boolean =>
  stories === 0 && refused >= MOST_COMPLAINTS;

/** Reads a file in batches; what is no story is noted in the report. A file of which nothing is one is not read to its end. */
async function* batches(
  items: AsyncIterable<ImportItem>,
  report: ImportReport,
): AsyncGenerator<SavedStory[]> {
  let batch: SavedStory[] = [];
  let characters = 0;
  let stories = 0;
  for await (const item of items) {
    if ('problem' in item) {
      report.refused += 1;
      if (report.complaints.length < MOST_COMPLAINTS) report.complaints.push(item);
      if (isForeign(report, stories)) return;
      continue;
    }
    stories += 1;
    batch.push(item.story);
    characters += JSON.stringify(item.story).length;
    if (batch.length < BATCH.stories && characters < BATCH.characters) continue;
    yield batch;
    batch = [];
    characters = 0;
  }
  if (batch.length > 0) yield batch;
}

/** Imports a file. A file no format recognises, or a library that refuses a batch, ends it with a trouble. */
export async function readImport<E>({
  file,
  fileBatch,
  signal,
  progress,
}: ImportOrder<E>): Promise<Result<ImportReport, ImportTrouble<E>>> {
  const format = formatOf(file.name ?? '', await file.slice(0, OPENING).text());
  if (format === undefined) return failed({ kind: 'foreign-file' });
  const report: ImportReport = { ...nothingMerged(), refused: 0, complaints: [] };
  for await (const batch of batches(format.read(fileStream(file)), report)) {
    signal?.throwIfAborted();
    const filed = await fileBatch(batch);
    if (!filed.ok) return failed({ kind: 'stopped', trouble: filed.trouble, report });
    addMerged(report, filed.value);
    progress?.(report);
  }
  return isForeign(report, mergedStories(report)) ? failed({ kind: 'foreign-file' }) : done(report);
}
