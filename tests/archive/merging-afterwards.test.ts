// What a file, or the way back from one, meets that its reader has done since or has beside it.
import { describe, expect, it } from 'vitest';
import { LibraryDatabase } from '../../utils/archive/database/library-database';
import { EVERYTHING } from '../../utils/search/story-filter';
import type { SavedStory } from '../../utils/story/saved-story';
import { aHighlight } from '../story/a-highlight';
import { minute, storyNumber } from './a-story';
import { given, heldStory, memory, testArchive } from './test-archive';

const NOW = new Date('2026-11-20T12:00:00.000Z');
const of = (id: string) => ({ now: NOW, of: { id, file: `${id}.jsonl` } });

async function inFile(n: number, change: Partial<SavedStory> = {}): Promise<SavedStory> {
  const archive = testArchive();
  const { id } = given(await archive.file(storyNumber(n, change), [], minute(1)));
  return { ...(await heldStory(archive, id)), ...change };
}

describe('an import taken back', () => {
  it('leaves a story that was deleted for good since and that another import brought again', async () => {
    const archive = testArchive();
    const pilot = await inFile(4);
    given(await archive.importStories([pilot], of('first')));
    given(await archive.trash([pilot.id], NOW));
    given(await archive.purge([pilot.id]));
    given(await archive.importStories([pilot], { ...of('second'), purged: true }));
    expect(given(await archive.undoImport('first'))).toEqual({ gone: 0, stayed: 1 });
    expect(await archive.story(pilot.id)).toBeDefined();
    expect(given(await archive.undoImport('second'))).toEqual({ gone: 1, stayed: 0 });
  });
});

describe('a file that meets a story whose row is damaged', () => {
  it.each([
    ['its state', { readingState: 'lost' }],
    ['its state and its photos', { readingState: 'lost', photoCount: 'two', leadPhoto: 7 }],
    ['its list of tags', { tags: 'tide' }],
  ])('in %s keeps what is sound of the filing, and the story out of the trash', async (_, harm) => {
    const shelf = memory();
    const archive = testArchive(shelf);
    const { id } = given(await archive.file(storyNumber(4), ['tide'], minute(1)));
    given(await archive.change({ ids: [id] }, { starred: true }, NOW));
    given(await archive.note(id, 'Ask the lock keeper.'));
    given(await archive.highlight(id, { put: [aHighlight('ferry')], remove: [] }));
    const before = await heldStory(archive, id);
    const database = new LibraryDatabase(shelf);
    await database.table('rows').where({ id }).modify(harm);
    database.close();
    const file = await inFile(4, {
      headline: 'Said elsewhere',
      tags: ['weir'],
      note: 'Theirs.',
      trashedAt: '2020-01-01T00:00:00.000Z',
    });
    given(await archive.importStories([file], of('a')));
    const { starred, note, highlights, savedAt } = before;
    const held = await heldStory(archive, id);
    expect(held).toMatchObject({ starred, note, highlights, savedAt, headline: 'Said elsewhere' });
    expect(held.tags).toEqual('tags' in harm ? ['weir'] : ['tide', 'weir']);
    expect(held.trashedAt).toBeUndefined();
    expect(await archive.count(EVERYTHING)).toBe(1);
  });
});

describe('a date out of a file that names no day', () => {
  it.each(['9999-99-99T99:99', '9999-13', '9999-12-31T23:59:60Z'])(
    'counts as now where it stands behind every true one: %s',
    async (date) => {
      const archive = testArchive();
      const mark = aHighlight('ferry', { createdAt: date });
      const file = await inFile(4, { savedAt: date, lastSeenAt: date, highlights: [mark] });
      given(await archive.importStories([file], { now: NOW }));
      const now = NOW.toISOString();
      expect(await heldStory(archive, file.id)).toMatchObject({
        savedAt: now,
        lastSeenAt: now,
        highlights: [{ createdAt: now }],
      });
    },
  );
});
