import { expect, it } from 'vitest';
import { LibraryDatabase } from '../../utils/archive/database/library-database';
import { exportBlob } from '../../utils/export/write-export';
import { EVERYTHING } from '../../utils/search/story-filter';
import { createExportStore } from '../../utils/stores/library-export';
import { ABOUT, formatCalled } from '../export/exported';
import { minute, storyNumber } from './a-story';
import { given, heldStory, memory, testArchive } from './test-archive';

/** Three stories, the second damaged as told. */
async function damagedLibrary(damage: (database: LibraryDatabase, id: string) => Promise<unknown>) {
  const idb = memory();
  const archive = testArchive(idb);
  const ids: string[] = [];
  for (let n = 0; n < 3; n++)
    ids.push(given(await archive.file(storyNumber(n), ['sea'], minute(n))).id);
  const [, id = ''] = ids;
  const database = new LibraryDatabase(idb);
  await damage(database, id);
  database.close();
  return { archive, id };
}

const loseBody = (database: LibraryDatabase, id: string) => database.bodies.delete(id);
const breakBody = (database: LibraryDatabase, id: string) =>
  database.table('bodies').where({ id }).modify({ 'story.headline': 7 });
const breakRow = (database: LibraryDatabase, id: string) =>
  database.table('rows').where({ id }).modify({ headline: 7, readingState: 'lost' });

const DAMAGES = [
  ['has lost its body', loseBody],
  ['has a body that is no story', breakBody],
] as const;

it('lists the whole stories beside one whose row is damaged, and names that one', async () => {
  const { archive, id } = await damagedLibrary(breakRow);
  const { rows, damaged } = await archive.rows(EVERYTHING, { limit: 10 });
  expect(rows.map(({ headline }) => headline)).toEqual(['Story number 2', 'Story number 0']);
  expect(damaged).toEqual([id]);
});

it.each(DAMAGES)('gives every whole story before it tells of one that %s', async (_, damage) => {
  const { archive, id } = await damagedLibrary(damage);
  const given: string[] = [];
  const reading = async () => {
    for await (const story of archive.stories(EVERYTHING)) given.push(story.headline);
  };
  await expect(reading()).rejects.toMatchObject({ name: 'DamagedStories', ids: [id] });
  expect(given).toEqual(['Story number 2', 'Story number 0']);
});

it('exports the whole stories as JSON Lines, and names the damaged one in a last line', async () => {
  const { archive, id } = await damagedLibrary(loseBody);
  const order = { format: formatCalled('jsonl'), stories: archive.stories(EVERYTHING) };
  const lines = (await (await exportBlob({ ...order, about: ABOUT })).text()).trim().split('\n');
  expect(lines.map((line) => JSON.parse(line).headline ?? JSON.parse(line))).toEqual([
    'Story number 2',
    'Story number 0',
    { damaged: [id] },
  ]);
});

it('exports the whole ones of chosen stories, and names the damaged one', async () => {
  const { archive, id } = await damagedLibrary(loseBody);
  const saved: Blob[] = [];
  const exports = createExportStore({
    reader: archive,
    save: (file) => void saved.push(file),
    readPicture: async () => undefined,
    now: () => minute(60),
    timeZone: 'UTC',
    version: '0.1.0',
  });
  const { rows } = await archive.rows(EVERYTHING, { limit: 9 });
  await exports.start({
    format: 'jsonl',
    scope: { ids: rows.map((row) => row.id) },
    options: exports.defaults,
  });
  const lines = ((await saved[0]?.text()) ?? '').trim().split('\n');
  expect(lines).toHaveLength(3);
  expect(JSON.parse(lines.at(-1) ?? '')).toEqual({ damaged: [id] });
});

it.each([...DAMAGES, ['has a damaged row', breakRow] as const])(
  'takes a new clip in the place of a story that %s',
  async (_, damage) => {
    const { archive, id } = await damagedLibrary(damage);
    expect(given(await archive.file(storyNumber(1), ['new'], minute(9))).id).toBe(id);
    expect(await heldStory(archive, id)).toMatchObject({
      headline: 'Story number 1',
      photos: storyNumber(1).photos,
      tags: ['sea', 'new'],
    });
    const { rows, damaged } = await archive.rows({ ...EVERYTHING, text: 'ferry' }, { limit: 10 });
    expect(rows).toHaveLength(3);
    expect(damaged).toBeUndefined();
    expect(await archive.tags()).toContainEqual({ value: 'sea', count: 3 });
    expect(await archive.count(EVERYTHING)).toBe(3);
  },
);

it.each(DAMAGES)('imports a newer form of a story that %s', async (_, damage) => {
  const { archive, id } = await damagedLibrary(damage);
  const whole = testArchive();
  given(await whole.file(storyNumber(1, { headline: 'Read again' }), [], minute(60)));
  expect(given(await archive.importStories([await heldStory(whole, id)])).updated).toBe(1);
  expect((await heldStory(archive, id)).headline).toBe('Read again');
});
