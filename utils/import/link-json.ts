// JSON of other programs: what reads one is how its value is drafts.
import type { Draft } from './draft';
import { draftedItems, type PlacedDraft } from './drafted-items';
import { eachFile } from './each-file';
import type { ImportItem, ImportWorld } from './import-format';
import type { Probed } from './probe';

/** How a value is drafts. */
export type DraftsOfValue = (value: unknown, world: ImportWorld) => Iterable<Draft>;

function* draftsIn(
  one: Probed,
  draftsOf: DraftsOfValue,
  world: ImportWorld,
): Generator<PlacedDraft> {
  if (one.kind !== 'json') return;
  let line = 0;
  for (const draft of draftsOf(one.value, world)) {
    line += 1;
    yield { draft, line };
  }
}

/** What reads files of such values; a place is told by the number of its entry. */
export const readJson =
  (draftsOf: DraftsOfValue) =>
  (files: readonly Probed[], world: ImportWorld): AsyncGenerator<ImportItem> =>
    eachFile(files, (one) => draftedItems(one.file.path, draftsIn(one, draftsOf, world), world));
