// Random libraries merged with random files, thousands of times, against a plain model.
import { describe, expect, it } from 'vitest';
import { between, type Chance, chanceOf } from '../../scripts/faults/chance';
import { type StoredRow, storedRow } from '../../utils/archive/database/stored-row';
import { formsById, mergeBatch } from '../../utils/archive/merging/merge-batch';
import { storyNoLater } from '../../utils/archive/merging/no-later';
import { lightRow } from '../../utils/archive/stories/light-row';
import type { SavedStory } from '../../utils/story/saved-story';
import { fold } from '../../utils/text/fold';
import { mergePlain, type PlainLibrary, spelled } from './plain-library';
import { aFile, aSaved, isFuture, NOW, type Pool, pool } from './random-files';

const ROUNDS = 3000;
const SEED = 1;

/** A library without a database. */
interface Held {
  row: StoredRow;
  versions: Set<string>;
}
interface Library {
  held: Map<string, Held>;
  purged: Set<string>;
}

const rowOf = (story: SavedStory, local: Partial<StoredRow> = {}): StoredRow =>
  storedRow({ ...lightRow(story), ...local }, 1);

function aLibrary(chance: Chance, contents: readonly Pool[]): Library {
  const library: Library = { held: new Map(), purged: new Set() };
  for (const one of contents) {
    const wild = chance();
    if (wild < 0.5) continue;
    if (wild < 0.6) {
      if (!library.held.has(one.id)) library.purged.add(one.id);
      continue;
    }
    const held = library.held.get(one.id);
    if (held) held.versions.add(one.contentHash);
    else {
      const row = rowOf(storyNoLater(aSaved(chance, one), NOW), { trashedHere: '2026-11-19' });
      library.held.set(one.id, { row, versions: new Set() });
    }
    library.purged.delete(one.id);
  }
  return library;
}

/** The library with a file merged into it; the first stays as it is. */
function mergedWith(library: Library, file: readonly SavedStory[], now = NOW) {
  const forms = formsById(file.map((story) => storyNoLater(story, now)));
  const merge = mergeBatch(
    [...forms].map(([id, own]) => ({
      forms: own,
      before: library.held.get(id)?.row,
      tomb: library.purged.has(id) ? { id, at: now.toISOString() } : undefined,
    })),
    new Map([...library.held].map(([id, { versions }]) => [id, versions])),
    { now },
  );
  const held = new Map(
    [...library.held].map(([id, { row, versions }]) => [id, { row, versions: new Set(versions) }]),
  );
  for (const { story, local } of merge.puttings)
    held.set(story.id, { row: rowOf(story, local), versions: new Set() });
  for (const { before, after } of merge.enriched) {
    const one = held.get(before.id);
    if (one && after) one.row = after;
  }
  for (const { storyId, contentHash } of merge.versions)
    held.get(storyId)?.versions.add(contentHash);
  return { library: { held, purged: library.purged }, merge };
}

const plain = ({ held, purged }: Library): PlainLibrary => ({
  purged: new Set(purged),
  stories: new Map(
    [...held].map(([id, { row, versions }]) => [
      id,
      {
        said: new Set([row.contentHash, ...versions]),
        tags: new Set(row.tags.map(fold)),
        marks: new Set((row.highlights ?? []).map((one) => one.id)),
        starred: row.starred,
        noted: row.note !== undefined,
      },
    ]),
  ),
});

/** What of a row no file may change, and all of it that may only grow. */
const reader = ({
  contentHash,
  trashedAt,
  trashedHere,
  readingState,
  archived,
  savedAt,
  lastSeenAt,
  headline,
}: StoredRow) =>
  JSON.stringify([
    contentHash,
    trashedAt,
    trashedHere,
    readingState,
    archived,
    savedAt,
    lastSeenAt,
    headline,
  ]);

/** What a library has lost between two moments. */
function taken(before: Library, after: Library): string[] {
  return [...before.held].flatMap(([id, { row, versions }]) => {
    const now = after.held.get(id);
    if (!now) return [`${id} is gone`];
    const lost: string[] = [];
    if (reader(now.row) !== reader(row)) lost.push(`${id}: another filing`);
    if (row.note !== undefined && now.row.note !== row.note) lost.push(`${id}: another note`);
    if (row.starred && !now.row.starred) lost.push(`${id}: no star`);
    if (row.tags.some((tag) => !now.row.tags.includes(tag))) lost.push(`${id}: a tag less`);
    const marks = new Map(now.row.highlights?.map((one) => [one.id, JSON.stringify(one)]));
    if (row.highlights?.some((one) => marks.get(one.id) !== JSON.stringify(one)))
      lost.push(`${id}: a highlight less`);
    if ([...versions].some((hash) => !now.versions.has(hash))) lost.push(`${id}: a version less`);
    return lost;
  });
}

/** Files laid over the rows as they come: what must be found to take things away. */
function laidOver(library: Library, file: readonly SavedStory[]): Library {
  const held = new Map(library.held);
  for (const story of file) held.set(story.id, { row: rowOf(story), versions: new Set() });
  return { held, purged: library.purged };
}

describe(`a file merged into a library, ${ROUNDS} times (seed ${SEED})`, async () => {
  const contents = await pool();
  const chance = chanceOf(SEED);
  const rounds = Array.from({ length: ROUNDS }, () => ({
    library: aLibrary(chance, contents),
    files: [aFile(chance, contents), aFile(chance, contents)] as const,
    now: new Date(NOW.getTime() + between(chance, 0, 1) * 1000),
  }));

  it('takes nothing from the reader', () => {
    const lost = rounds.flatMap(({ library, files: [file] }) =>
      taken(library, mergedWith(library, file).library),
    );
    expect(lost).toEqual([]);
  });

  it('would be seen to take something if the file were laid over the rows', () => {
    const lost = rounds.flatMap(({ library, files: [file] }) =>
      taken(library, laidOver(library, file)),
    );
    expect(lost.length).toBeGreaterThan(ROUNDS);
  });

  it('comes to what the plain model says', () => {
    for (const {
      library,
      files: [file],
    } of rounds) {
      const model = plain(library);
      mergePlain(model, file);
      expect(spelled(plain(mergedWith(library, file).library))).toBe(spelled(model));
    }
  });

  it('changes nothing the second time, a moment later', () => {
    for (const {
      library,
      files: [file],
      now,
    } of rounds) {
      const { library: once } = mergedWith(library, file);
      const { merge } = mergedWith(once, file, now);
      expect([merge.puttings.length, merge.enriched.length, merge.versions.length]).toEqual([
        0, 0, 0,
      ]);
    }
  });

  it('gives the same stories, versions, tags and highlights in either order of two files', () => {
    for (const {
      library,
      files: [first, second],
    } of rounds) {
      const one = mergedWith(mergedWith(library, first).library, second).library;
      const other = mergedWith(mergedWith(library, second).library, first).library;
      expect(spelled(plain(one))).toBe(spelled(plain(other)));
    }
  });

  it('lets no date of a file lie in the future, or start the thirty days of the trash', () => {
    let future = 0;
    for (const {
      library,
      files: [file],
    } of rounds) {
      future += file.filter(({ savedAt }) => isFuture(savedAt)).length;
      const { merge } = mergedWith(library, file);
      for (const { story, local } of merge.puttings) {
        const { savedAt, lastSeenAt, trashedAt = '', highlights = [] } = story;
        const dates = [savedAt, lastSeenAt, trashedAt, ...highlights.map((one) => one.createdAt)];
        expect(dates.filter(isFuture)).toEqual([]);
        expect(local?.trashedHere).toBe(trashedAt === '' ? undefined : NOW.toISOString());
      }
      expect(merge.versions.filter((version) => isFuture(version.lastSeenAt))).toEqual([]);
    }
    expect(future).toBeGreaterThan(100);
  });

  it('counts every line of the file once', () => {
    for (const {
      library,
      files: [file],
    } of rounds) {
      const { count } = mergedWith(library, file).merge;
      expect(count.added + count.updated + count.unchanged + count.purged).toBe(file.length);
    }
  });
});
