// What a fault run does inside one of Cutline's own pages: asks the background to write, as the pages do, and looks at
// what lies in the library, as it lies there.
import { browser } from 'wxt/browser';
import { openArchiveReader } from '../../utils/archive/open-archive-reader';
import { contentHash, storyId } from '../../utils/archive/stories/story-identity';
import { background } from '../../utils/messages/background';
import { cacheArea } from '../../utils/recovery/cache-area';
import { putNewsAway, readNews } from '../../utils/recovery/news-area';
import type { RecoveryNews } from '../../utils/recovery/recovery';
import { twoAreas } from '../../utils/recovery/two-areas';
import { EVERYTHING } from '../../utils/search/story-filter';
import { DamagedStories } from '../../utils/story/damaged-stories';
import type { SavedStory } from '../../utils/story/saved-story';
import type { Story } from '../../utils/story/story';

const paragraphs = (n: number): Story['body'] =>
  Array.from({ length: 6 + (n % 5) }, (_, at) => ({
    type: 'paragraph',
    text: [{ text: `Paragraph ${at} of story ${n}. `.repeat(8) }],
  }));

/** The `n`th invented story. */
const faultStory = (n: number): Story => ({
  schemaVersion: 1,
  extractorVersion: '0.1.0',
  url: `https://gazette.example/${n}`,
  retrievedUrl: `https://gazette.example/${n}`,
  retrievedAt: '2026-11-01T00:00:00.000Z',
  headline: `Story ${n} of the fault run`,
  author: [],
  publisher: 'The Gazette',
  keywords: [],
  inLanguage: 'en',
  correction: [],
  body: paragraphs(n),
  photos: [1, 2].map((at) => ({
    id: `p${at}`,
    caption: `Photo ${at} of story ${n}.`,
    creditLine: 'Ivo Brandt/NORDFOTO',
    creator: [],
    contentUrl: `https://gazette.example/${n}/${at}.jpg`,
    representativeOfPage: at === 1,
    personsShown: [],
    provenance: {},
  })),
  flags: [],
  provenance: {},
  reasons: [],
});

const saved = (n: number): SavedStory => ({
  ...faultStory(n),
  id: '0'.repeat(32),
  savedAt: '2026-11-01T00:00:00.000Z',
  lastSeenAt: '2026-11-01T00:00:00.000Z',
  contentHash: '0'.repeat(64),
  tags: ['imported'],
  readingState: 'unread',
  starred: false,
  archived: false,
});

/** The `n`th story, as it is clipped and as an export holds it. */
export const samples = (n: number): { fresh: Story; saved: SavedStory } => ({
  fresh: faultStory(n),
  saved: saved(n),
});

const idOf = (n: number): Promise<string> => storyId(faultStory(n).url);

interface Outcome {
  ok: boolean;
  trouble?: { kind: string; detail?: string };
}

const told = (answer: Outcome): string =>
  answer.ok ? 'done' : `${answer.trouble?.kind}: ${answer.trouble?.detail ?? ''}`;

/** Opens the library as a page does. */
export const open = async (): Promise<string> => told(await background.openLibrary({}));

/** Has every story checked, as the button and the daily round do. */
export const check = async (): Promise<string> => told(await background.checkLibrary({}));

/** Waits until the background has done its upkeep of the recovery copy. */
export const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 4000));

/** Saves the `n`th story; gives `done` or what went wrong. */
export const save = async (n: number): Promise<string> =>
  told(await background.fileStory({ story: faultStory(n), tags: ['saved'] }));

/** Imports the stories from `from` on. */
export const importAll = async (from: number, howMany: number): Promise<string> => {
  const stories = Array.from({ length: howMany }, (_, at) => saved(from + at));
  return told(await background.importStories({ stories }));
};

/** Moves the `n`th story to the trash. */
export const trash = async (n: number): Promise<string> =>
  told(await background.trashStories({ ids: [await idOf(n)] }));

/** Adds a tag to some stories. */
export const tag = async (ns: number[], add: string): Promise<string> =>
  told(
    await background.changeTags({ ids: await Promise.all(ns.map(idOf)), add: [add], remove: [] }),
  );

/** Gives some stories a star. */
export const star = async (ns: number[]): Promise<string> => {
  const ids = await Promise.all(ns.map(idOf));
  return told(await background.changeStories({ target: { ids }, change: { starred: true } }));
};

/** Writes a note on the `n`th story. */
export const note = async (n: number, text: string): Promise<string> =>
  told(await background.noteStory({ id: await idOf(n), note: text }));

/** Saves stories one after the other, or as many at once as `atOnce` says; gives how many were new. */
export async function saveMany(from: number, howMany: number, atOnce = 1): Promise<number> {
  let fresh = 0;
  for (let at = 0; at < howMany; at += atOnce) {
    const batch = Array.from({ length: Math.min(atOnce, howMany - at) }, (_, i) => from + at + i);
    const answers = await Promise.all(
      batch.map((n) => background.fileStory({ story: faultStory(n), tags: ['saved'] })),
    );
    for (const answer of answers) if (answer.ok && answer.value.outcome === 'new') fresh++;
  }
  return fresh;
}

/** A story as it was found: its number, tags, star and note, and whether it lies in the trash. */
export interface FoundStory {
  n: number;
  tags: string[];
  trashed: boolean;
  starred: boolean;
  note?: string;
}

/** What a look at the library found. `half`: stories that are not whole, or not what they say they are. */
export interface Found {
  stories: FoundStory[];
  half: string[];
  /** What the counts of the library say. */
  counted: number;
  news: RecoveryNews | null;
  /** The headlines and addresses of stories that the library says are damaged. */
  named: string[];
}

async function wholeness(story: SavedStory): Promise<string | undefined> {
  const n = numberOf(story);
  const expected = faultStory(n);
  if ((await contentHash(story)) !== story.contentHash) return `${n}: its hash is another`;
  if (story.body.length !== expected.body.length) return `${n}: its text is another`;
  return story.photos.length === 2 ? undefined : `${n}: it has ${story.photos.length} photos`;
}

const numberOf = ({ url }: { url: string }): number => Number(url.slice(url.lastIndexOf('/') + 1));

/** Looks at every story, in the trash or not. */
export async function look(): Promise<Found> {
  const reader = openArchiveReader();
  const half: string[] = [];
  const named: string[] = [];
  const stories: FoundStory[] = [];
  let counted = 0;
  for (const filter of [EVERYTHING, { ...EVERYTHING, trashed: true as const }]) {
    try {
      counted += await reader.count(filter);
      for await (const story of reader.stories(filter)) {
        const problem = await wholeness(story);
        if (problem) half.push(problem);
        const { tags, starred, note, trashedAt } = story;
        const trashed = trashedAt !== undefined;
        stories.push({ n: numberOf(story), tags, trashed, starred, ...(note && { note }) });
      }
    } catch (error) {
      half.push(String(error));
      if (!(error instanceof DamagedStories)) continue;
      for (const { headline, url } of await reader.damage(error.ids))
        named.push(`${headline} ${url}`);
    }
  }
  reader.close();
  const notes = twoAreas(browser.storage.local, cacheArea(caches));
  const news = (await readNews(notes)) ?? null;
  await putNewsAway(notes).catch(() => undefined);
  return {
    stories,
    half,
    named,
    counted,
    news,
  };
}

const NAME = /"headline":"Story (\d+) of the fault run"|"url":"https:\/\/gazette\.example\/(\d+)"/g;

/** The stories whose headline or address can still be read somewhere in the recovery copy, as far as the browser gives that. */
export async function namedInCopy(): Promise<number[]> {
  const named = new Set<number>();
  const visit = async (folder: FileSystemDirectoryHandle): Promise<void> => {
    for await (const one of folder.values())
      if (one instanceof FileSystemDirectoryHandle) await visit(one);
      else {
        const text = await one
          .getFile()
          .then((file) => file.text())
          .catch(() => '');
        for (const [, headline, url] of text.matchAll(NAME)) named.add(Number(headline ?? url));
      }
  };
  await navigator.storage
    .getDirectory()
    .then(visit)
    .catch(() => undefined);
  return [...named];
}

/** The numbers of all stories in the order of the list, newest save first. */
export async function order(): Promise<number[]> {
  const reader = openArchiveReader();
  const found: number[] = [];
  for await (const story of reader.stories(EVERYTHING)) found.push(numberOf(story));
  reader.close();
  return found;
}

/** The text of every story as canonical JSON, hashed: two equal values are byte-equal libraries. */
export async function fingerprint(below: number): Promise<string[]> {
  const reader = openArchiveReader();
  const lines: string[] = [];
  for await (const story of reader.stories(EVERYTHING))
    if (numberOf(story) < below)
      lines.push(`${story.url} ${await contentHash(story)} ${story.savedAt}`);
  reader.close();
  return lines.sort();
}
