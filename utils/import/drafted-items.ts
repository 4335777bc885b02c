// Drafts out of a file as what an import takes in: stories, and the places of those that are none.
import { type Draft, storyOfDraft } from './draft';
import type { ImportItem, ImportWorld } from './import-format';

/** A draft, and where it stands in its file; `line` counts from 1. */
export interface PlacedDraft {
  draft: Draft;
  line?: number;
}

/** The items of some drafts. */
export async function* draftedItems(
  file: string,
  drafts: Iterable<PlacedDraft> | AsyncIterable<PlacedDraft>,
  world: ImportWorld,
): AsyncGenerator<ImportItem> {
  for await (const { draft, line } of drafts) {
    const made = await storyOfDraft(draft, world);
    if (made.ok) yield made.value;
    else yield { file, ...(line !== undefined && { line }), problem: made.trouble };
  }
}
