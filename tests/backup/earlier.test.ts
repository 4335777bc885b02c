// Files that builds before the first release wrote: whatever becomes of the database, they are read.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readImport } from '../../scripts/faults/read-file';
import { EVERYTHING } from '../../utils/search/story-filter';
import { all, given, testArchive } from '../archive/test-archive';
import { restore, TRASH } from './backup-of';

type Archive = ReturnType<typeof testArchive>;

const earlier = (name: string): File =>
  new File([readFileSync(path.join(import.meta.dirname, 'earlier', name))], name);

/** What every one of the files holds: three stories and one in the trash. */
async function expectStories(archive: Archive): Promise<void> {
  const kept = await all(archive.stories(EVERYTHING));
  expect(kept.map(({ headline }) => headline)).toEqual([
    'Read again',
    'Story number 1',
    'Story number 0',
  ]);
  expect(kept[0]).toMatchObject({
    tags: ['sea', 'Ports'],
    photos: [{ creditLine: 'Ivo Brandt/NORDFOTO' }],
  });
  expect(kept[1]).toMatchObject({
    note: 'For Monday.',
    highlights: [{ exact: 'ferry' }],
  });
  expect(await archive.count(TRASH)).toBe(1);
  expect(await archive.tags()).toEqual([
    { value: 'sea', count: 3 },
    { value: 'Ports', count: 1 },
  ]);
}

describe('a file that an earlier build wrote', () => {
  it('is imported: JSON Lines of stories of version 1', async () => {
    const archive = testArchive();
    const report = await readImport({
      file: earlier('stories.jsonl'),
      fileBatch: (stories) => archive.importStories(stories),
    });
    expect(given(report)).toMatchObject({ added: 4, refused: 0 });
    await expectStories(archive);
  });

  it.each([1, 2])('is restored: a backup of format %i', async (format) => {
    const archive = testArchive();
    expect(given(await restore(archive, earlier(`format-${format}.zip`)))).toMatchObject({
      added: 4,
    });
    await expectStories(archive);
    const [first] = await all(archive.stories(EVERYTHING));
    expect((await archive.versions(first?.id ?? '')).map(({ story }) => story.headline)).toEqual([
      'Story number 2',
    ]);
    expect(await archive.collections()).toMatchObject([{ name: 'Harbour', count: 3 }]);
    expect(await archive.savedSearches()).toMatchObject([{ name: 'At sea', count: 3 }]);
    expect((await archive.tagBook()).find(({ tag }) => tag === 'sea')?.colour).toBe('blue');
  });
});
