// What an import makes of files of other programs, written here in the shapes those document.
import { JSDOM } from 'jsdom';
import { storyId } from '../../utils/archive/stories/story-identity';
import type { ImportWorld, Refused } from '../../utils/import/import-format';
import { planImport } from '../../utils/import/plan-import';
import { runImport } from '../../utils/import/run-import';
import { done } from '../../utils/outcome/result';
import type { OrganisationRow } from '../../utils/search/organisation-row';
import { nothingMerged } from '../../utils/story/merged';
import type { SavedStory } from '../../utils/story/saved-story';
import { given, type testArchive } from '../archive/test-archive';

export const WORLD: ImportWorld = {
  now: new Date('2026-11-20T12:00:00.000Z'),
  version: '0.1.0',
  parseHtml: (html, url) => new JSDOM(html, { url }).window.document,
};

type Content = string | Uint8Array<ArrayBuffer>;

/** Files by their paths. */
export const files = (contents: Readonly<Record<string, Content>>): File[] =>
  Object.entries(contents).map(([path, content]) => {
    const file = new File([content], path.slice(path.lastIndexOf('/') + 1));
    if (path.includes('/')) Object.defineProperty(file, 'webkitRelativePath', { value: path });
    return file;
  });

/** What was found: stories, collections by their names with the addresses in them, and refused places. */
export interface Imported {
  formats: string[];
  stories: SavedStory[];
  lists: Record<string, string[]>;
  refused: Refused[];
}

/** Reads files into lists. */
export async function imported(contents: Readonly<Record<string, Content>>): Promise<Imported> {
  const plan = await planImport(files(contents));
  const stories: SavedStory[] = [];
  const rows: OrganisationRow[] = [];
  const outcome = await runImport({
    plan,
    world: WORLD,
    identify: async (url) => url,
    fileBatch: async (batch) => {
      stories.push(...batch);
      return done({ ...nothingMerged(), added: batch.length });
    },
    importExtras: async (beside) => {
      rows.push(...beside.rows);
      return done(beside.rows.length);
    },
  });
  const collections = rows.flatMap((row) => (row.kind === 'collection' ? [row] : []));
  return {
    formats: plan.parts.map(({ format }) => format.id),
    stories,
    lists: Object.fromEntries(collections.map(({ name, members }) => [name, members])),
    refused: outcome.ok ? outcome.value.complaints : [...plan.refused],
  };
}

/** Imports files into an archive. */
export async function importInto(
  archive: ReturnType<typeof testArchive>,
  given_: readonly (Blob & { name?: string })[],
) {
  const of = { id: crypto.randomUUID(), file: 'files' };
  const how = { of, now: WORLD.now };
  const report = given(
    await runImport({
      plan: await planImport(given_),
      world: WORLD,
      identify: storyId,
      fileBatch: (stories, { partial }) => archive.importStories(stories, { ...how, partial }),
      importExtras: ({ versions, rows }) => archive.importExtras(versions, rows, how),
    }),
  );
  return { report, id: of.id };
}
