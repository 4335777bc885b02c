// Files that mean harm, imported inside one of Cutline's own pages as the import dialog does, and what they left of a library.
import { browser } from 'wxt/browser';
import { openArchiveReader } from '../../../utils/archive/open-archive-reader';
import { background } from '../../../utils/messages/background';
import { EVERYTHING } from '../../../utils/search/story-filter';
import type { SavedStory } from '../../../utils/story/saved-story';
import { samples } from '../in-page';
import { readImport } from '../read-file';

const TRASH = { ...EVERYTHING, trashed: true as const };
/** Stories of a library, and of what they are: every fifth is deleted for good, every fifth in the trash, the others live. */
const numberOf = ({ url }: { url: string }): number => Number(url.slice(url.lastIndexOf('/') + 1));

async function idsOf(ns: readonly number[]): Promise<string[]> {
  const reader = openArchiveReader();
  const rows = await Promise.all(ns.map((n) => reader.rowByUrl(samples(n).fresh.url)));
  reader.close();
  return rows.flatMap((row) => (row ? [row.id] : []));
}

const numbers = (howMany: number, fits: (n: number) => boolean): number[] =>
  Array.from({ length: howMany }, (_, n) => n).filter(fits);

/** Furnishes a library of so many stories: stars, states, notes, tags; a fifth in the trash, a fifth deleted for good. */
export async function furnish(howMany: number): Promise<number> {
  const live = await idsOf(numbers(howMany, (n) => n % 5 < 3));
  const change = { starred: true, readingState: 'reading' as const, addTags: ['mine'] };
  await background.changeStories({ target: { ids: live }, change });
  for (const id of live.slice(0, 20)) await background.noteStory({ id, note: `Mine, ${id}.` });
  const purged = await idsOf(numbers(howMany, (n) => n % 5 === 4));
  await background.trashStories({ ids: purged });
  await background.purgeTrash({});
  await background.trashStories({ ids: await idsOf(numbers(howMany, (n) => n % 5 === 3)) });
  return live.length;
}

/** The forms in which a hostile file has a story. */
const HARM: readonly ((story: SavedStory) => SavedStory)[] = [
  (story) => ({ ...story, trashedAt: '2020-01-01T00:00:00.000Z', lastSeenAt: '9999-01-01' }),
  (story) => ({
    ...story,
    trashedAt: story.savedAt,
    headline: 'Replaced',
    lastSeenAt: '9999-01-01',
  }),
  (story) => ({ ...story, headline: 'Replaced', note: 'Not yours.', starred: false, tags: [] }),
  (story) => ({ ...story, body: [], photos: [], readingState: 'read', archived: true }),
];

/** A file that has every story in every hostile form, and lines that are none. */
function hostile(howMany: number): File {
  const lines: string[] = [];
  for (let n = 0; n < howMany; n++)
    for (const harm of HARM) lines.push(JSON.stringify(harm(samples(n).saved)));
  const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
  lines.push(deep, JSON.stringify({ ...samples(0).saved, headline: 'x'.repeat(2_000_000) }));
  return new File([lines.join('\n')], 'hostile.jsonl');
}

let filed = 0;

/** How many batches of new stories were filed since the page was opened. */
export const batches = (): number => filed;

/** Imports it; says what it came to. */
export async function importHostile(howMany: number, id: string) {
  const outcome = await readImport({
    file: hostile(howMany),
    fileBatch: (stories) =>
      background.importStories({ stories, of: { id, file: 'hostile.jsonl' } }),
  });
  if (!outcome.ok) throw new Error(`The import ended early: ${outcome.trouble.kind}`);
  const { complaints, ...count } = outcome.value;
  return { ...count, kinds: complaints.map(({ problem }) => problem.kind) };
}

/** Imports stories that are new, batch after batch with a pause of so many milliseconds, which the way back has to take away again. */
export async function importNew(from: number, howMany: number, id: string, pause: number) {
  const lines = Array.from({ length: howMany }, (_, at) =>
    JSON.stringify(samples(from + at).saved),
  );
  const outcome = await readImport({
    file: new File([lines.join('\n')], 'new.jsonl'),
    async fileBatch(stories) {
      const answer = await background.importStories({ stories, of: { id, file: 'new.jsonl' } });
      filed += 1;
      await new Promise((resolve) => setTimeout(resolve, pause));
      return answer;
    },
  });
  return outcome.ok ? outcome.value.added : 0;
}

/** Imports stories that are new, and that the file says have been in the trash for years. */
export async function importThrownAway(from: number, howMany: number): Promise<number> {
  const stories = Array.from({ length: howMany }, (_, at) => ({
    ...samples(from + at).saved,
    trashedAt: '2020-01-01T00:00:00.000Z',
  }));
  const answer = await background.importStories({ stories });
  return answer.ok ? answer.value.added : 0;
}

/** Notes these days as days on which Cutline was awake. */
export const sawDays = (daysSeen: string[]): Promise<void> =>
  browser.storage.local.set({ daysSeen });

/** How many stories lie in the trash. */
export async function inTrash(): Promise<number> {
  const reader = openArchiveReader();
  const count = await reader.count(TRASH);
  reader.close();
  return count;
}

/** How many of so many stories from one number on are here, in the trash or not. */
export const hereOf = async (from: number, howMany: number): Promise<number> =>
  (await idsOf(numbers(howMany, () => true).map((n) => from + n))).length;

/** How many stories an import added, as far as it came; 0 where it is not remembered. */
export async function filedOf(id: string): Promise<number> {
  const reader = openArchiveReader();
  const imports = await reader.imports();
  reader.close();
  return imports.find((one) => one.id === id)?.added ?? 0;
}

/** Takes every import back that is remembered; says how many those were. */
export async function undoAll(): Promise<number> {
  const reader = openArchiveReader();
  const imports = await reader.imports();
  reader.close();
  for (const { id } of imports) {
    const undone = await background.undoImport({ id });
    if (!undone.ok) throw new Error(`An import is not taken back: ${undone.trouble.kind}`);
  }
  return imports.length;
}

/** All of a story that no file may change. A note is added where there is none. */
function readers(story: SavedStory): string {
  const { headline, contentHash, starred, readingState, archived, note = '', trashedAt } = story;
  const mine = [story.tags.includes('mine'), note.startsWith('Mine') && note];
  const state = [starred, readingState, archived, trashedAt !== undefined, ...mine];
  return JSON.stringify([headline, contentHash, ...state, story.savedAt, story.lastSeenAt]);
}

/** What a reader has of each story, by its number. */
export async function kept(): Promise<Record<string, string>> {
  const reader = openArchiveReader();
  const found: Record<string, string> = {};
  for (const filter of [EVERYTHING, TRASH])
    for await (const story of reader.stories(filter)) found[numberOf(story)] = readers(story);
  reader.close();
  return found;
}

/** What would be left of each story if the first form that a hostile file has of it were laid over it: the control. */
export async function laidOver(): Promise<Record<string, string>> {
  const reader = openArchiveReader();
  const found: Record<string, string> = {};
  const [trashes = (story: SavedStory) => story] = HARM;
  for (const filter of [EVERYTHING, TRASH])
    for await (const story of reader.stories(filter)) {
      const n = numberOf(story);
      found[n] = readers({ ...trashes(samples(n).saved), contentHash: story.contentHash });
    }
  reader.close();
  return found;
}
