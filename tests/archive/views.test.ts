// Inbox, archive and everything: where a story stands, in what order, and how many there are.
import { expect, it } from 'vitest';
import { EVERYTHING, INBOX, type StoryFilter } from '../../utils/search/story-filter';
import { aStory } from './a-story';
import { testArchive } from './test-archive';

const ARCHIVE: StoryFilter = { ...EVERYTHING, state: 'archived' };
const UNREAD: StoryFilter = { ...EVERYTHING, state: 'unread' };

async function threeStories() {
  const archive = testArchive();
  const ids: string[] = [];
  for (const [at, headline] of ['Eel weir', 'Kelp barn', 'Salt road'].entries()) {
    const story = aStory({ headline, url: `https://lantern.example/${at}` });
    const filed = await archive.file(story, ['coast'], new Date(Date.UTC(2026, 4, 1 + at)));
    if (!filed.ok) throw new Error(filed.trouble.kind);
    ids.push(filed.value.id);
  }
  const headlines = async (filter: StoryFilter) => ({
    newest: (await archive.rows(filter, { limit: 10 })).rows.map(({ headline }) => headline),
    second: (await archive.rowsFrom(filter, { from: 1, limit: 1 })).rows.map((r) => r.headline),
    count: await archive.count(filter),
  });
  const change = (id: string | undefined, wanted: { archived?: boolean; trashed?: boolean }) =>
    archive.change({ ids: id ? [id] : [] }, wanted, new Date(Date.UTC(2026, 4, 9)));
  return { archive, ids, headlines, change };
}

it('a story that is archived leaves the inbox and the unread, and stands in the archive', async () => {
  const { archive, ids, headlines, change } = await threeStories();
  expect((await headlines(INBOX)).newest).toEqual(['Salt road', 'Kelp barn', 'Eel weir']);
  await change(ids[1], { archived: true });
  expect(await headlines(INBOX)).toEqual({
    newest: ['Salt road', 'Eel weir'],
    second: ['Eel weir'],
    count: 2,
  });
  expect((await headlines(UNREAD)).newest).toEqual(['Salt road', 'Eel weir']);
  expect(await headlines(ARCHIVE)).toEqual({ newest: ['Kelp barn'], second: [], count: 1 });
  expect((await headlines(EVERYTHING)).count).toBe(3);
  expect((await headlines({ ...INBOX, tags: ['coast'] })).count).toBe(2);
  expect((await archive.facets(INBOX)).tags).toEqual([{ value: 'coast', count: 2 }]);
});

it('taking it back brings the story into the inbox again, at its place', async () => {
  const { archive, ids, headlines, change } = await threeStories();
  const archived = await change(ids[1], { archived: true });
  expect((await headlines(ARCHIVE)).count).toBe(1);
  if (archived.ok) await archive.undo(archived.value.undo ?? '');
  expect((await headlines(INBOX)).newest).toEqual(['Salt road', 'Kelp barn', 'Eel weir']);
  expect((await headlines(ARCHIVE)).count).toBe(0);
});

it('the count of every view is that of its list, whatever lies in the trash', async () => {
  const { archive, ids, headlines, change } = await threeStories();
  await change(ids[0], { archived: true });
  await change(ids[0], { trashed: true });
  await change(ids[1], { archived: true });
  const counts = await archive.viewCounts();
  expect(counts).toMatchObject({ all: 2, trash: 1 });
  expect(counts.states).toMatchObject({ inbox: 1, archived: 1, unread: 1 });
  for (const [state, filter] of [
    ['inbox', INBOX],
    ['archived', ARCHIVE],
    ['unread', UNREAD],
  ] as const)
    expect((await headlines(filter)).count).toBe(counts.states[state]);
});
