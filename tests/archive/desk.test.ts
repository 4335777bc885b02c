import { describe, expect, it } from 'vitest';
import { EVERYTHING } from '../../utils/search/story-filter';
import { LAST_CHANGE } from '../../utils/story/filing-change';
import { minute, paragraph, storyNumber } from './a-story';
import { given, heldStory, memory, testArchive } from './test-archive';

async function libraryOf(howMany: number, tags: string[] = []) {
  const archive = testArchive();
  const ids: string[] = [];
  for (let n = 0; n < howMany; n++)
    ids.push(given(await archive.file(storyNumber(n), tags, minute(n))).id);
  return { archive, ids };
}

const titles = (page: { rows: readonly { headline: string }[] }): string[] =>
  page.rows.map(({ headline }) => headline.replace('Story number ', ''));

describe('a change of many stories', () => {
  it('stars, archives and tags everything filtered, and takes exactly that back', async () => {
    const { archive, ids } = await libraryOf(4, ['sea']);
    given(await archive.change({ ids: ids.slice(0, 1) }, { starred: true }, minute(9)));
    const before = await Promise.all(ids.map((id) => heldStory(archive, id)));
    const changed = given(
      await archive.change(
        { filter: { ...EVERYTHING, tags: ['sea'] } },
        { starred: true, archived: true, addTags: ['wind'], readingState: 'read' },
        minute(10),
      ),
    );
    expect(changed.count).toBe(4);
    expect(await archive.count({ ...EVERYTHING, state: 'archived', tags: ['wind'] })).toBe(4);
    expect(given(await archive.undo(changed.undo ?? ''))).toBe(4);
    expect(await Promise.all(ids.map((id) => heldStory(archive, id)))).toEqual(before);
    expect(given(await archive.undo(changed.undo ?? ''))).toBe(0);
    expect(await archive.count({ ...EVERYTHING, state: 'starred' })).toBe(1);
  });

  it('takes the last changes back one after the other, in a later session too, but not how far was read', async () => {
    const idb = memory();
    const first = testArchive(idb);
    const { id } = given(await first.file(storyNumber(1), [], minute(1)));
    given(await first.change({ ids: [id] }, { starred: true }, minute(2)));
    given(await first.change({ ids: [id] }, { addTags: ['sea'] }, minute(3)));
    const readingPlace = { block: 2, share: 0.5 };
    given(await first.change({ ids: [id] }, { readingPlace }, minute(4)));
    first.close();
    const later = testArchive(idb);
    expect(given(await later.undo(LAST_CHANGE))).toBe(1);
    expect(await heldStory(later, id)).toMatchObject({ tags: [], starred: true, readingPlace });
    expect(given(await later.undo(LAST_CHANGE))).toBe(1);
    expect(await heldStory(later, id)).toMatchObject({ tags: [], starred: false, readingPlace });
    expect(given(await later.undo(LAST_CHANGE))).toBe(0);
  });

  it('says nothing changed where nothing did, and remembers no way back', async () => {
    const { archive, ids } = await libraryOf(2, ['sea']);
    expect(given(await archive.change({ ids }, { addTags: ['SEA'] }, minute(9)))).toEqual({
      count: 0,
    });
  });

  it('empties a filtered list into the trash and brings it back', async () => {
    const { archive } = await libraryOf(3, ['sea']);
    const filter = { ...EVERYTHING, text: 'ferry' };
    const { undo } = given(await archive.change({ filter }, { trashed: true }, minute(9)));
    expect(await archive.count(EVERYTHING)).toBe(0);
    given(await archive.undo(undo ?? ''));
    expect(await archive.count(filter)).toBe(3);
  });

  it('keeps the place where reading was left', async () => {
    const { archive, ids } = await libraryOf(1);
    const readingPlace = { block: 1, share: 0.4 };
    const change = { readingState: 'reading', readingPlace } as const;
    given(await archive.change({ ids }, change, minute(2)));
    expect(await heldStory(archive, ids[0] ?? '')).toMatchObject(change);
    expect((await archive.rows(EVERYTHING, { limit: 1 })).rows[0]).toMatchObject(change);
  });
});

describe('a note', () => {
  it('is kept, found, and gone when it is emptied', async () => {
    const { archive, ids } = await libraryOf(2);
    const [id = ''] = ids;
    expect(given(await archive.note(id, 'Ask the pilot about the walrus.'))).toBe(1);
    expect((await heldStory(archive, id)).note).toBe('Ask the pilot about the walrus.');
    expect(titles(await archive.rows({ ...EVERYTHING, text: 'walrus' }, { limit: 9 }))).toEqual([
      '0',
    ]);
    expect(await archive.count({ ...EVERYTHING, text: 'has:note' })).toBe(1);
    given(await archive.note(id, ' '));
    expect(await archive.count({ ...EVERYTHING, text: 'walrus' })).toBe(0);
    expect('note' in (await heldStory(archive, id))).toBe(false);
  });
});

describe('the trash', () => {
  it('is emptied for good, with nothing left behind', async () => {
    const { archive, ids } = await libraryOf(3, ['sea']);
    const collection = given(await archive.keepCollection({ name: 'Ships' }, minute(1)));
    given(await archive.collect(collection, { ids }));
    given(await archive.trash(ids.slice(0, 2), minute(5)));
    expect(given(await archive.purge(ids.slice(1)))).toBe(1);
    expect(await archive.story(ids[1] ?? '')).toBeUndefined();
    expect(await archive.story(ids[0] ?? '')).toBeDefined();
    expect(given(await archive.purge())).toBe(1);
    expect(await archive.count({ ...EVERYTHING, trashed: true })).toBe(0);
    expect(await archive.count({ ...EVERYTHING, text: 'ferry' })).toBe(1);
    expect(await archive.tags()).toEqual([{ value: 'sea', count: 1 }]);
    expect(await archive.collections()).toMatchObject([{ name: 'Ships', count: 1 }]);
  });

  it('keeps a story thirty days', async () => {
    const { archive, ids } = await libraryOf(2);
    given(await archive.trash(ids.slice(0, 1), new Date('2026-11-01T12:00:00Z')));
    given(await archive.trash(ids.slice(1), new Date('2026-11-03T12:00:00Z')));
    expect(given(await archive.purgeExpired(new Date('2026-12-01T11:00:00Z')))).toBe(0);
    expect(given(await archive.purgeExpired(new Date('2026-12-01T13:00:00Z')))).toBe(1);
    expect(await archive.story(ids[1] ?? '')).toBeDefined();
  });

  it('keeps it as long when the clock was years behind as it was moved there', async () => {
    const { archive, ids } = await libraryOf(1);
    const saved = (await archive.story(ids[0] ?? ''))?.savedAt ?? '';
    given(await archive.trash(ids, new Date('2016-01-01T12:00:00Z')));
    const days = (n: number) => new Date(Date.parse(saved) + n * 86_400_000);
    expect(given(await archive.purgeExpired(days(29)))).toBe(0);
    expect(given(await archive.purgeExpired(days(31)))).toBe(1);
  });
});

describe('tags', () => {
  it('nest: a story of sea/ferries is one of sea, and is counted there once', async () => {
    const { archive, ids } = await libraryOf(3);
    given(await archive.change({ ids: ids.slice(0, 2) }, { addTags: ['Sea/Ferries'] }, minute(4)));
    given(await archive.change({ ids: ids.slice(1) }, { addTags: ['sea'] }, minute(5)));
    expect(await archive.tagBook()).toEqual([
      { tag: 'Sea', count: 3 },
      { tag: 'Sea/Ferries', count: 2 },
    ]);
    const filter = { ...EVERYTHING, tags: ['sea'] };
    expect(titles(await archive.rows(filter, { limit: 9 }))).toEqual(['2', '1', '0']);
    expect(await archive.count({ ...filter, text: 'ferry' })).toBe(3);
    expect(await archive.count({ ...EVERYTHING, text: 'tag:sea/ferries' })).toBe(2);
  });

  it('are renamed with what is nested in them, merged, and given back', async () => {
    const { archive, ids } = await libraryOf(3, ['sea/ferries']);
    given(await archive.change({ ids: ids.slice(0, 1) }, { addTags: ['water'] }, minute(4)));
    given(await archive.trash(ids.slice(2), minute(5)));
    given(await archive.colourTag('sea', 'blue'));
    const { count, undo } = given(await archive.renameTag('sea', 'water'));
    expect(count).toBe(3);
    expect(await archive.tagBook()).toEqual([
      { tag: 'water', count: 2, colour: 'blue' },
      { tag: 'water/ferries', count: 2 },
    ]);
    expect((await heldStory(archive, ids[2] ?? '')).tags).toEqual(['water/ferries']);
    given(await archive.undo(undo ?? ''));
    expect((await heldStory(archive, ids[2] ?? '')).tags).toEqual(['sea/ferries']);
    expect((await archive.tagBook()).map(({ tag }) => tag)).toEqual([
      'sea',
      'sea/ferries',
      'water',
    ]);
  });

  it('are taken from every story, and their colours swept when nobody has them', async () => {
    const { archive } = await libraryOf(2, ['sea', 'wind']);
    given(await archive.colourTag('sea', 'teal'));
    given(await archive.colourTag('wind', 'red'));
    expect(given(await archive.sweepTags())).toBe(0);
    expect(given(await archive.removeTag('sea')).count).toBe(2);
    expect(given(await archive.sweepTags())).toBe(1);
    expect(await archive.tagBook()).toEqual([{ tag: 'wind', count: 2, colour: 'red' }]);
  });
});

describe('saved searches', () => {
  it('are listed by name and counted anew', async () => {
    const { archive, ids } = await libraryOf(3, ['sea']);
    const filter = { ...EVERYTHING, tags: ['sea'] };
    const id = given(await archive.keepSearch({ name: 'Sea', filter }, minute(1)));
    given(
      await archive.keepSearch({ name: 'All', filter: EVERYTHING, sort: 'published' }, minute(2)),
    );
    given(await archive.change({ ids: ids.slice(0, 1) }, { removeTags: ['sea'] }, minute(3)));
    const searches = await archive.savedSearches();
    expect(searches.map(({ name, count }) => [name, count])).toEqual([
      ['All', 3],
      ['Sea', 2],
    ]);
    given(await archive.keepSearch({ id, name: 'Seaside', filter }, minute(9)));
    expect((await archive.savedSearches())[1]).toMatchObject({
      name: 'Seaside',
      createdAt: minute(1).toISOString(),
    });
    expect(given(await archive.dropSearch(id))).toBe(1);
    expect(await archive.savedSearches()).toHaveLength(1);
  });
});

describe('collections', () => {
  it('hold stories in an order of their own, page by page', async () => {
    const { archive, ids } = await libraryOf(4);
    const [a = '', b = '', c = '', d = ''] = ids;
    const id = given(
      await archive.keepCollection({ name: 'Ferries', note: 'For May.' }, minute(1)),
    );
    expect(given(await archive.collect(id, { ids: [c, a] }))).toBe(2);
    given(await archive.collect(id, { ids: [b] }, a));
    given(await archive.collect(id, { filter: EVERYTHING }, undefined));
    given(await archive.collect(id, { ids: [a] }, d));
    const page = await archive.collectionRows(id, { limit: 3 });
    expect(titles(page)).toEqual(['0', '3', '2']);
    const rest = await archive.collectionRows(id, { limit: 3, after: page.next ?? '' });
    expect(titles(rest)).toEqual(['1']);
    expect(await archive.collections()).toMatchObject([
      { name: 'Ferries', note: 'For May.', count: 4 },
    ]);
  });

  it('stand in the order they were put in, a new one last, and keep it when they are renamed or filled', async () => {
    const { archive, ids } = await libraryOf(2);
    const begun: string[] = [];
    for (const name of ['Arts', 'Ports', 'Votes'])
      begun.push(given(await archive.keepCollection({ name }, minute(1))));
    const [arts = '', ports = '', votes = ''] = begun;
    const names = async () => (await archive.collections()).map(({ name }) => name);
    expect(await names()).toEqual(['Arts', 'Ports', 'Votes']);
    given(await archive.orderCollections([votes, 'gone', arts, ports]));
    given(await archive.keepCollection({ name: 'Boats' }, minute(2)));
    given(await archive.keepCollection({ id: votes, name: 'Zones' }, minute(3)));
    given(await archive.collect(arts, { ids }));
    expect(await names()).toEqual(['Zones', 'Arts', 'Ports', 'Boats']);
    expect(await archive.organisationRows()).toContainEqual(
      expect.objectContaining({ name: 'Ports', place: 2 }),
    );
  });

  it('narrow lists, phrases too, and leave the trash out of their count', async () => {
    const { archive, ids } = await libraryOf(3);
    const id = given(await archive.keepCollection({ name: 'Two' }, minute(1)));
    given(await archive.collect(id, { ids: ids.slice(1) }));
    const filter = { ...EVERYTHING, collection: id };
    expect(titles(await archive.rows(filter, { limit: 9 }))).toEqual(['2', '1']);
    expect(
      titles(await archive.rows({ ...filter, text: '"the old harbour"' }, { limit: 9 })),
    ).toEqual([]);
    expect(
      titles(await archive.rows({ ...filter, text: '"waved from the pier"' }, { limit: 9 })),
    ).toEqual(['2', '1']);
    given(await archive.trash(ids.slice(2), minute(9)));
    expect(await archive.collections()).toMatchObject([{ count: 1 }]);
    expect(given(await archive.uncollect(id, ids))).toBe(2);
    expect(given(await archive.dropCollection(id))).toBe(1);
    expect(await archive.collections()).toEqual([]);
  });
});

describe('stories of a length', () => {
  const words = (seed: number, howMany: number): string =>
    Array.from({ length: howMany }, (_, at) => `word${(seed * 7919 + at * at) % 5003}`).join(' ');

  it('are found to be copies by their text, whatever their headline says', async () => {
    const archive = testArchive();
    const body = Array.from({ length: 10 }, (_, at) => paragraph(words(at, 50)));
    const changed = [...body.slice(0, 9), paragraph(words(99, 50))];
    const wire = { publisher: 'Mill Courier', headline: 'A wholly other line' };
    const id = given(await archive.file(storyNumber(1, { body }), [], minute(1))).id;
    given(await archive.file(storyNumber(2, { ...wire, body: changed }), [], minute(2)));
    given(await archive.file(storyNumber(3, { body: [paragraph(words(50, 500))] }), [], minute(3)));
    const similar = await archive.similar(id);
    expect(similar.map(({ row }) => row.headline)).toEqual(['A wholly other line']);
    expect(similar[0]?.share).toBeGreaterThan(0.8);
    expect(similar[0]?.share).toBeLessThan(1);
  });
});
