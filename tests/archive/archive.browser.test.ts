// In a real Chromium: what only a real IndexedDB with real connections can show.
import { afterEach, expect, it } from 'vitest';
import type { ArchiveReader } from '../../utils/archive/door/archive';
import { openArchive } from '../../utils/archive/open-archive';
import { openArchiveReader } from '../../utils/archive/open-archive-reader';
import { EVERYTHING } from '../../utils/search/story-filter';
import { aStory, minute, storyNumber } from './a-story';

const opened: ArchiveReader[] = [];
const names: string[] = [];

function keep<T extends ArchiveReader>(archive: T): T {
  opened.push(archive);
  return archive;
}

function freshName(): string {
  const name = `test-${crypto.randomUUID()}`;
  names.push(name);
  return name;
}

afterEach(() => {
  for (const archive of opened.splice(0)) archive.close();
  for (const name of names.splice(0)) indexedDB.deleteDatabase(name);
});

const rejected = (reject: (reason: Error) => void) => (error: unknown) =>
  reject(new Error(String(error)));

it('tells a page on another connection when a story has been filed', async () => {
  const name = freshName();
  const background = keep(openArchive({ name }));
  const page = keep(openArchiveReader({ name }));
  const told: number[] = [];
  await new Promise<void>((resolve, reject) => {
    const stop = page.watch(
      () => page.count(EVERYTHING),
      (count) => {
        told.push(count);
        if (count === 0) background.file(aStory(), [], minute(1)).catch(rejected(reject));
        if (count !== 1) return;
        stop();
        resolve();
      },
      rejected(reject),
    );
  });
  expect(told).toEqual([0, 1]);
});

it('follows a list narrowed by tag and words while its stories change', async () => {
  const name = freshName();
  const background = keep(openArchive({ name }));
  const page = keep(openArchiveReader({ name }));
  const filed = await background.file(aStory(), ['sea'], minute(1));
  const id = filed.ok ? filed.value.id : '';
  const told: string[][] = [];
  const steps = [
    () => background.changeTags([id], ['ports'], ['sea']),
    () => background.changeTags([id], ['sea'], []),
  ];
  await new Promise<void>((resolve, reject) => {
    const stop = page.watch(
      () => page.rows({ ...EVERYTHING, text: 'petrel', tags: ['sea'] }, { limit: 5 }),
      ({ rows }) => {
        told.push(rows.flatMap(({ tags }) => tags));
        const step = steps.shift();
        if (step) return void step().catch(rejected(reject));
        stop();
        resolve();
      },
      rejected(reject),
    );
  });
  expect(told).toEqual([['sea'], [], ['ports', 'sea']]);
});

it('files the same 200 addresses from three connections at once as exactly 200 stories', async () => {
  const name = freshName();
  const tabs = [1, 2, 3].map(() => keep(openArchive({ name })));
  const numbers = Array.from({ length: 200 }, (_, n) => n);
  const outcomes = await Promise.all(
    tabs.flatMap((tab) => numbers.map((n) => tab.file(storyNumber(n), ['race'], minute(n)))),
  );
  expect(outcomes.filter((outcome) => outcome.ok && outcome.value.outcome === 'new').length).toBe(
    200,
  );
  expect(outcomes.every(({ ok }) => ok)).toBe(true);
  const reader = keep(openArchiveReader({ name }));
  expect(await reader.tags()).toEqual([{ value: 'race', count: 200 }]);
  expect((await reader.rows(EVERYTHING, { limit: 300 })).rows).toHaveLength(200);
});

it('tears nothing when a write is broken off in the middle', async () => {
  const name = freshName();
  const archive = keep(openArchive({ name }));
  await archive.file(storyNumber(1), ['sea'], minute(1));
  const broken = await archive.file(storyNumber(2, { photos: [unstorable()] }), ['sea'], minute(2));
  expect(broken).toMatchObject({ ok: false, trouble: { kind: 'not-saved' } });
  expect(await archive.count(EVERYTHING)).toBe(1);
  expect(await archive.tags()).toEqual([{ value: 'sea', count: 1 }]);
  expect(await archive.rowByUrl(storyNumber(2).url)).toBeUndefined();
});

/** A photo that the database cannot clone: rows and body are written before it is reached. */
function unstorable() {
  const [photo] = aStory().photos;
  if (!photo) throw new Error('the invented story has a photo');
  return Object.defineProperty({ ...photo }, 'altText', {
    enumerable: true,
    value: () => 'a function cannot be stored',
  });
}

it('waits its turn when another page holds the library, and upgrades when that page lets go', async () => {
  const name = freshName();
  const holder = keep(openArchive({ name }));
  await holder.file(aStory(), [], minute(1));
  const newer = indexedDB.open(name, 990);
  await new Promise((resolve, reject) => {
    newer.onsuccess = resolve;
    newer.onerror = reject;
  });
  newer.result.close();
  const refused = await holder.file(aStory(), [], minute(2));
  expect(refused).toEqual({ ok: false, trouble: { kind: 'newer-library' } });
});
