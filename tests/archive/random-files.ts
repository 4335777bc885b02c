// Invented stories at a few addresses with a few contents each, as files hold them: older, newer, forked, trashed, dated wrong.

import { between, type Chance } from '../../scripts/faults/chance';
import { moment } from '../../utils/archive/database/stored-row';
import { contentHash, storyId } from '../../utils/archive/stories/story-identity';
import { tidyTags } from '../../utils/archive/stories/tag-spelling';
import type { Highlight } from '../../utils/story/highlight';
import type { SavedStory } from '../../utils/story/saved-story';
import type { Story } from '../../utils/story/story';
import { aHighlight } from '../story/a-highlight';
import { paragraph, storyNumber } from './a-story';

export const NOW = new Date('2026-11-20T12:00:00.000Z');
const ADDRESSES = 6;
const CONTENTS = 4;
const TAGS = ['sea', 'Sea', 'wind', 'ports', 'Łódź', 'two words', 'votes'];
const NOTES = ['For Monday.', 'Ask the pilot.'];

const one = <T>(chance: Chance, all: readonly T[]): T => {
  const found = all[between(chance, 0, all.length - 1)];
  if (found === undefined) throw new RangeError('Nothing to choose from.');
  return found;
};
const some = <T>(chance: Chance, all: readonly T[]): T[] => all.filter(() => chance() < 0.3);

/** What a page at the `n`th address said the `k`th time it was met. */
export const content = (n: number, k: number): Story =>
  storyNumber(n, {
    headline: `Story ${n} said ${k}`,
    body: [paragraph(`Words ${k}.`)],
    photos: [],
  });

/** Every content with its id and hash, so that nothing has to be hashed again. */
export interface Pool {
  story: Story;
  id: string;
  contentHash: string;
}
export const pool = (): Promise<Pool[]> =>
  Promise.all(
    Array.from({ length: ADDRESSES * CONTENTS }, async (_, at) => {
      const story = content(at % ADDRESSES, Math.floor(at / ADDRESSES));
      return { story, id: await storyId(story.url), contentHash: await contentHash(story) };
    }),
  );

/** A moment, now and then of the far future or of no real day. */
export function aDate(chance: Chance): string {
  const wild = chance();
  if (wild < 0.06) return '9999-12-31T23:59:59.000Z';
  if (wild < 0.1) return '2026-99-99';
  if (wild < 0.15) return '1999-01-01';
  return new Date(NOW.getTime() - between(chance, 0, 60) * 86_400_000).toISOString();
}

const aMark = (chance: Chance): Highlight =>
  aHighlight(one(chance, ['Words', 'said']), { createdAt: aDate(chance) }, between(chance, 1, 4));

/** A story of a file. */
export function aSaved(chance: Chance, { story, id, contentHash }: Pool): SavedStory {
  const marks = new Map(
    Array.from({ length: between(chance, 0, 3) }, () => aMark(chance)).map((m) => [m.id, m]),
  );
  return {
    ...story,
    id,
    contentHash,
    savedAt: aDate(chance),
    lastSeenAt: aDate(chance),
    tags: tidyTags(some(chance, TAGS)),
    readingState: one(chance, ['unread', 'reading', 'read'] as const),
    starred: chance() < 0.3,
    archived: chance() < 0.2,
    ...(chance() < 0.3 && { note: one(chance, NOTES) }),
    ...(marks.size > 0 && { highlights: [...marks.values()] }),
    ...(chance() < 0.3 && { trashedAt: aDate(chance) }),
  };
}

/** A file of some stories, where an address may stand twice. */
export const aFile = (chance: Chance, contents: readonly Pool[]): SavedStory[] =>
  Array.from({ length: between(chance, 1, 8) }, () => aSaved(chance, one(chance, contents)));

/** Whether a date of the library lies in the future. */
export const isFuture = (iso: string): boolean => moment(iso) > NOW.getTime();
