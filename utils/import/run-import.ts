// Running an import: what the files hold is read in batches, each filed before the next is read; what stood beside the
// stories follows at the end.
import { done, failed, type Result } from '../outcome/result';
import type { OrganisationRow } from '../search/organisation-row';
import type { KeptVersion } from '../story/earlier-version';
import { addMerged, type Merged, mergedStories, nothingMerged } from '../story/merged';
import type { SavedStory } from '../story/saved-story';
import type { ImportWorld, Refused } from './import-format';
import { itemsOf } from './import-items';
import { ListsFound } from './lists-found';
import type { ImportPlan } from './plan-import';

/** What an import came to. `complaints` holds the first thousand places; `refused` counts them all. */
export interface ImportReport extends Merged {
  refused: number;
  complaints: Refused[];
}

/** What stood beside the stories. */
export interface FoundBeside {
  versions: KeptVersion[];
  rows: OrganisationRow[];
}

/** Files a batch, in one transaction. `partial`: its stories are not whole. */
export type FileBatch<E> = (
  stories: SavedStory[],
  how: { partial: boolean },
) => Promise<Result<Merged, E>>;

/** Everything an import needs. */
export interface ImportOrder<E> {
  plan: ImportPlan;
  world: ImportWorld;
  fileBatch: FileBatch<E>;
  importExtras: (beside: FoundBeside) => Promise<Result<number, E>>;
  /** The id of the story at an address. */
  identify: (url: string) => Promise<string>;
  /** Stops between two batches: what was filed stays, the import rejects with the signal's reason. */
  signal?: AbortSignal;
  /** Told what it has come to so far. */
  progress?: (report: ImportReport) => void;
}

/** `foreign-file`: no format recognises the files, or they are a thousand lines and none of them a story. `stopped`: a batch could not be filed; `report` is what was. */
export type ImportTrouble<E> =
  | { kind: 'foreign-file' }
  | { kind: 'stopped'; trouble: E; report: ImportReport };

/** Batches go through messages, which have an upper size. */
const BATCH = { stories: 100, characters: 4_000_000 };
/** So many refused places are kept with their reasons. */
export const MOST_COMPLAINTS = 1000;

/** Whether nothing in the files has been a story, for as long as anybody would look. */
export const isForeign = (refused: number, stories: number): boolean =>
  stories === 0 && refused >= MOST_COMPLAINTS;

interface Batch extends FoundBeside {
  stories: SavedStory[];
  partial: boolean;
}

const emptyBatch = (partial: boolean): Batch => ({
  stories: [],
  versions: [],
  rows: [],
  partial,
});

const isFull = ({ stories, versions, rows }: Batch, characters: number): boolean =>
  stories.length + versions.length + rows.length >= BATCH.stories || characters >= BATCH.characters;

/** Reads the plan in batches; what is no story is noted in the report. What holds no story at all is not read to its end. */
async function* batches<E>(
  { plan, world, identify }: ImportOrder<E>,
  report: ImportReport,
  lists: ListsFound,
): AsyncGenerator<Batch> {
  let batch = emptyBatch(false);
  let characters = 0;
  let stories = 0;
  for await (const { part, item } of itemsOf(plan, world)) {
    if ('problem' in item) {
      report.refused += 1;
      if (report.complaints.length < MOST_COMPLAINTS) report.complaints.push(item);
      if (isForeign(report.refused, stories)) return;
      continue;
    }
    const partial = part.format.whole !== true;
    if (isFull(batch, characters) || (batch.partial !== partial && batch.stories.length > 0)) {
      yield batch;
      batch = emptyBatch(partial);
      characters = 0;
    }
    batch.partial = partial;
    characters += JSON.stringify(item).length;
    if ('row' in item) batch.rows.push(item.row);
    else if ('version' in item) batch.versions.push(item.version);
    else {
      stories += 1;
      batch.stories.push(item.story);
      if (item.lists?.length) lists.note(item.lists, await identify(item.story.url));
    }
  }
  yield batch;
}

async function fileAll<E>(
  { fileBatch, importExtras }: ImportOrder<E>,
  { stories, partial, ...beside }: Batch,
  report: ImportReport,
): Promise<Result<unknown, E>> {
  if (stories.length > 0) {
    const filed = await fileBatch(stories, { partial });
    if (!filed.ok) return filed;
    addMerged(report, filed.value);
  }
  return beside.rows.length + beside.versions.length > 0 ? importExtras(beside) : done(null);
}

/** Imports what was planned. Files that hold nothing, or a library that refuses a batch, end it with a trouble. */
export async function runImport<E>(
  order: ImportOrder<E>,
): Promise<Result<ImportReport, ImportTrouble<E>>> {
  const { plan, signal, world } = order;
  if (plan.parts.length === 0) return failed({ kind: 'foreign-file' });
  const report: ImportReport = {
    ...nothingMerged(),
    refused: plan.refused.length,
    complaints: plan.refused.slice(0, MOST_COMPLAINTS),
  };
  const lists = new ListsFound();
  for await (const batch of batches(order, report, lists)) {
    signal?.throwIfAborted();
    const filed = await fileAll(order, batch, report);
    if (!filed.ok) return failed({ kind: 'stopped', trouble: filed.trouble, report });
    order.progress?.(report);
  }
  const rows = await lists.rows(world.now);
  const beside = rows.length > 0 ? await order.importExtras({ versions: [], rows }) : done(0);
  if (!beside.ok) return failed({ kind: 'stopped', trouble: beside.trouble, report });
  return isForeign(report.refused, mergedStories(report))
    ? failed({ kind: 'foreign-file' })
    : done(report);
}
