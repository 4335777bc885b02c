// What a file may and may not do to a library, and the way back, through the true archive.
import { describe, expect, it } from 'vitest';
import { chanceOf } from '../../scripts/faults/chance';
import type { MarkerArea } from '../../utils/recovery/library-marker';
import { emptyDaily } from '../../utils/recovery/steady-clock';
import { EVERYTHING } from '../../utils/search/story-filter';
import { LAST_CHANGE } from '../../utils/story/filing-change';
import type { SavedStory } from '../../utils/story/saved-story';
import { backupOf, bytes, restore, TRASH } from '../backup/backup-of';
import { aHighlight } from '../story/a-highlight';
import { minute, storyNumber } from './a-story';
import { mergePlain, type PlainLibrary, spelled } from './plain-library';
import { aFile, pool } from './random-files';
import { all, given, heldStory, memory, testArchive } from './test-archive';

type Archive = ReturnType<typeof testArchive>;

const DAY = 86_400_000;
const NOW = new Date('2026-11-20T12:00:00.000Z');
const days = (n: number) => new Date(NOW.getTime() + n * DAY);
const of = (id: string) => ({ now: NOW, of: { id, file: `${id}.jsonl` } });

/** The `n`th story as a file holds it. */
async function inFile(n: number, change: Partial<SavedStory> = {}): Promise<SavedStory> {
  const archive = testArchive();
  const { id } = given(await archive.file(storyNumber(n), [], minute(1)));
  return { ...(await heldStory(archive, id)), ...change };
}

const one = async (archive: Archive, n: number, tags: string[] = []): Promise<string> =>
  given(await archive.file(storyNumber(n), tags, minute(n))).id;

/** All that is in a library, as a backup has it: byte for byte. */
const whole = async (archive: Archive): Promise<string> => bytes(await backupOf(archive));

describe('a file that has a story in the trash', () => {
  it('leaves the same story where it is, with its star, state and note, and nothing purges it', async () => {
    const archive = testArchive();
    const id = await one(archive, 1, ['sea']);
    given(await archive.change({ ids: [id] }, { starred: true, readingState: 'reading' }, NOW));
    given(await archive.note(id, 'Mine.'));
    const before = await heldStory(archive, id);
    const trashedAt = '2020-01-01T00:00:00.000Z';
    const hostile = await inFile(1, { trashedAt, lastSeenAt: '9999-01-01', note: 'Theirs.' });
    given(await archive.importStories([hostile], { now: NOW }));
    expect(await heldStory(archive, id)).toEqual(before);
    expect(given(await archive.purgeExpired(days(400)))).toBe(0);
    expect(await archive.count(EVERYTHING)).toBe(1);
  });

  it('brings one that is new into the trash for thirty days from then, whatever the file says, and keeps its day', async () => {
    const archive = testArchive();
    const trashedAt = '2020-01-01T00:00:00.000Z';
    const { id } = await inFile(1);
    given(await archive.importStories([await inFile(1, { trashedAt })], { now: NOW }));
    expect(await heldStory(archive, id)).toMatchObject({ trashedAt });
    expect(given(await archive.purgeExpired(days(29)))).toBe(0);
    expect(given(await archive.purgeExpired(days(31)))).toBe(1);
  });

  it('leaves nothing to the background that starts on days forty days later and empties the trash', async () => {
    const archive = testArchive();
    const live = await one(archive, 1);
    given(await archive.change({ ids: [live] }, { starred: true }, NOW));
    // As a file of another program has it: no true id or hash, and dates before and after all others.
    const claims = {
      id: '0'.repeat(32),
      contentHash: '0'.repeat(64),
      savedAt: '9999-01-01T00:00:00.000Z',
      lastSeenAt: '9999-01-01T00:00:00.000Z',
      trashedAt: '2020-01-01T00:00:00.000Z',
    };
    const file = [await inFile(1, claims), await inFile(2, claims)];
    expect(given(await archive.importStories(file, { now: NOW }))).toMatchObject({ added: 1 });
    const seen: Record<string, unknown> = {};
    const area: MarkerArea = {
      get: async (key) => ({ [key]: seen[key] }),
      set: async (items) => void Object.assign(seen, items),
    };
    const deletedOn = async (day: number): Promise<number> => {
      const before = await archive.count(TRASH);
      await emptyDaily(area, days(day), (now) => archive.purgeExpired(now));
      return before - (await archive.count(TRASH));
    };
    const counts: number[] = [];
    for (const day of [27, 28, 29, 30, 31, 40, 41]) counts.push(await deletedOn(day));
    // The one that is new here goes when thirty days have passed here, and on no other day.
    expect(counts).toEqual([0, 0, 0, 0, 1, 0, 0]);
    expect(await heldStory(archive, live)).toMatchObject({ starred: true });
    expect(await archive.count(EVERYTHING)).toBe(1);
  });

  it('whose clock was lost begins its thirty days anew', async () => {
    const archive = testArchive();
    const id = await one(archive, 1);
    given(await archive.trash([id], minute(5)));
    given(await archive.change({ ids: [id] }, { trashed: false }, minute(6)));
    given(await archive.undo(LAST_CHANGE));
    expect(await archive.count(TRASH)).toBe(1);
    expect(given(await archive.purgeExpired(days(40)))).toBe(0);
    expect(given(await archive.purgeExpired(days(69)))).toBe(0);
    expect(given(await archive.purgeExpired(days(71)))).toBe(1);
  });
});

describe('a story in the trash here', () => {
  it('stays there, gains what the file has, and is told of', async () => {
    const archive = testArchive();
    const id = await one(archive, 1);
    given(await archive.trash([id], NOW));
    const count = given(await archive.importStories([await inFile(1, { tags: ['wind'] })]));
    expect(count).toMatchObject({ trashed: 1, updated: 1, added: 0 });
    expect(await heldStory(archive, id)).toMatchObject({
      tags: ['wind'],
      trashedAt: NOW.toISOString(),
    });
  });
});

describe('a story deleted for good here', () => {
  const purged = async () => {
    const archive = testArchive();
    const id = await one(archive, 1);
    given(await archive.trash([id], NOW));
    given(await archive.purge([id]));
    return { archive, id };
  };

  it('is not added, but told of; added on its reader’s word, and then taken in as ever', async () => {
    const { archive, id } = await purged();
    const file = [await inFile(1), await inFile(2)];
    expect(given(await archive.importStories(file))).toMatchObject({ added: 1, purged: 1 });
    expect(await archive.story(id)).toBeUndefined();
    expect(given(await archive.importStories(file, { purged: true }))).toMatchObject({ added: 1 });
    expect(await archive.story(id)).toBeDefined();
  });

  it('is clipped again as ever, and is then no longer held to be deleted', async () => {
    const { archive, id } = await purged();
    expect(given(await archive.file(storyNumber(1), [], NOW)).outcome).toBe('new');
    given(await archive.importStories([await inFile(1)], of('a')));
    expect(await archive.story(id)).toBeDefined();
    const other = await inFile(3);
    given(await archive.importStories([other], of('b')));
    given(await archive.undoImport('b'));
    expect(given(await archive.importStories([other]))).toMatchObject({ added: 1, purged: 0 });
  });
});

describe('versions', () => {
  it('of a file are offered, and made current with a way back', async () => {
    const archive = testArchive();
    const id = await one(archive, 1);
    const newer = { ...(await inFile(1)), headline: 'Said later', lastSeenAt: NOW.toISOString() };
    expect(given(await archive.importStories([newer], { now: NOW })).newer).toBe(1);
    const [version] = await archive.versions(id);
    const before = await heldStory(archive, id);
    expect(before.headline).toBe('Story number 1');
    given(await archive.makeCurrent(id, version?.contentHash ?? ''));
    expect(await heldStory(archive, id)).toMatchObject({ headline: 'Said later' });
    expect((await archive.versions(id)).map(({ story }) => story.headline)).toEqual([
      'Story number 1',
    ]);
    expect(await archive.count({ ...EVERYTHING, text: 'later' })).toBe(1);
    given(await archive.makeCurrent(id, before.contentHash));
    expect(await heldStory(archive, id)).toEqual(before);
    expect(await archive.versions(id)).toHaveLength(1);
  });
});

describe('an import', () => {
  const marked = aHighlight('quay');

  it('is taken back whole, and the library is what it was', async () => {
    const idb = memory();
    const archive = testArchive(idb);
    const id = await one(archive, 1, ['sea']);
    given(await archive.keepCollection({ name: 'Ships' }, minute(1)));
    const before = await whole(archive);
    const other = testArchive();
    given(await other.file(storyNumber(1, { headline: 'Elsewhere' }), ['wind'], minute(9)));
    given(await other.file(storyNumber(1, { headline: 'And later' }), ['wind'], minute(19)));
    given(await other.file(storyNumber(2), ['wind'], minute(9)));
    given(await other.change({ ids: [id] }, { starred: true }, minute(9)));
    given(await other.highlight(id, { put: [marked], remove: [] }));
    given(await other.note(id, 'Theirs.'));
    given(await other.colourTag('wind', 'blue'));
    given(await restore(archive, await backupOf(other), undefined, of('a')));
    expect(await whole(archive)).not.toBe(before);
    expect((await archive.versions(id)).length).toBe(2);
    archive.close();
    const later = testArchive(idb);
    expect(await later.imports()).toMatchObject([{ id: 'a', file: 'a.jsonl', added: 1 }]);
    expect(given(await later.undoImport('a'))).toEqual({ gone: 1, stayed: 0 });
    expect(await whole(later)).toBe(before);
    expect(await later.imports()).toEqual([]);
    expect(given(await later.undoImport('a'))).toEqual({ gone: 0, stayed: 0 });
  }, 60_000);

  it('leaves what was changed since: stories, tags, marks, notes, collections', async () => {
    const archive = testArchive();
    const mine = await one(archive, 0);
    const stories = await Promise.all([1, 2, 3, 4, 5].map((n) => inFile(n, { tags: ['wind'] })));
    const richer = await inFile(0, { tags: ['wind'], highlights: [marked], note: 'Theirs.' });
    given(await archive.importStories([richer, ...stories], of('a')));
    const [a = '', b = '', c = '', d = ''] = stories.map(({ id }) => id);
    given(await archive.change({ ids: [a] }, { addTags: ['mine'] }, NOW));
    given(await archive.file(storyNumber(2), [], NOW));
    const collection = given(await archive.keepCollection({ name: 'Mine' }, NOW));
    given(await archive.collect(collection, { ids: [c] }));
    given(await archive.change({ ids: [d] }, { readingState: 'read' }, NOW));
    given(await archive.note(mine, 'Theirs, and mine.'));
    given(
      await archive.highlight(mine, {
        put: [],
        remove: [],
        notes: [{ id: marked.id, note: 'Mine' }],
      }),
    );
    expect(given(await archive.undoImport('a'))).toEqual({ gone: 2, stayed: 3 });
    const left = await all(archive.stories(EVERYTHING));
    expect(new Set(left.map(({ id }) => id))).toEqual(new Set([mine, a, b, c]));
    expect(await heldStory(archive, mine)).toMatchObject({
      tags: [],
      note: 'Theirs, and mine.',
      highlights: [{ note: 'Mine' }],
    });
    expect((await heldStory(archive, a)).tags).toEqual(['wind', 'mine']);
  }, 60_000);

  it('that adds nothing is not remembered, and only the last ten are', async () => {
    const archive = testArchive();
    const story = await inFile(1);
    for (let n = 0; n < 13; n++) {
      const tagged = { ...story, tags: [`tag ${n}`] };
      given(await archive.importStories([tagged], { of: of(`${n}`).of, now: days(n) }));
    }
    given(await archive.importStories([story], of('again')));
    expect((await archive.imports()).map(({ id }) => id)).toEqual(
      [12, 11, 10, 9, 8, 7, 6, 5, 4, 3].map(String),
    );
  }, 60_000);
});

describe('two computers that restore each other’s backups in turn', () => {
  it('lose nothing, and come to have the same', async () => {
    const sides = [testArchive(), testArchive()] as const;
    const contents = await pool();
    const chance = chanceOf(7);
    for (const archive of sides)
      given(await archive.importStories(aFile(chance, contents), { now: NOW }));
    const saidOn = async (archive: Archive): Promise<string[]> => {
      const said: string[] = [];
      for (const filter of [EVERYTHING, TRASH])
        for await (const { id, contentHash, tags, highlights = [] } of archive.stories(filter)) {
          said.push(`${id} said ${contentHash}`);
          for (const version of await archive.versions(id))
            said.push(`${id} said ${version.contentHash}`);
          said.push(...tags.map((tag) => `${id} tag ${tag.toLowerCase()}`));
          said.push(...highlights.map((mark) => `${id} mark ${mark.id}`));
        }
      return [...new Set(said)].sort();
    };
    const [left, right] = sides;
    const had = [...(await saidOn(left)), ...(await saidOn(right))];
    for (let round = 0; round < 2; round++) {
      given(await restore(right, await backupOf(left)));
      given(await restore(left, await backupOf(right)));
    }
    const now = await saidOn(left);
    expect(await saidOn(right)).toEqual(now);
    expect(now).toEqual([...new Set(had)].sort());
  }, 120_000);
});

describe('random files and a random library, through the archive', () => {
  const ROUNDS = 25;

  it('agree with the plain model, change nothing twice, and are taken back', async () => {
    const contents = await pool();
    const chance = chanceOf(3);
    for (let round = 0; round < ROUNDS; round++) {
      const archive = testArchive();
      const model: PlainLibrary = { stories: new Map(), purged: new Set() };
      const first = aFile(chance, contents);
      given(await archive.importStories(first, { now: NOW }));
      mergePlain(model, first);
      const trash = (await archive.rows(TRASH, { limit: 9 })).rows.map(({ id }) => id);
      const gone = trash.filter(() => chance() < 0.5);
      given(await archive.purge(gone));
      for (const id of gone) {
        model.purged.add(id);
        model.stories.delete(id);
      }
      const before = await whole(archive);
      const file = aFile(chance, contents);
      given(await archive.importStories(file, of('a')));
      mergePlain(model, file);
      expect(spelled(await plainOf(archive)), `round ${round}`).toBe(spelled(model));
      const after = await whole(archive);
      given(await archive.importStories(file, { now: days(1) }));
      expect(await whole(archive), `round ${round}: twice`).toBe(after);
      given(await archive.undoImport('a'));
      expect(await whole(archive), `round ${round}: back`).toBe(before);
      archive.close();
    }
  }, 300_000);
});

async function plainOf(archive: Archive): Promise<PlainLibrary> {
  const plain: PlainLibrary = { stories: new Map(), purged: new Set() };
  for (const filter of [EVERYTHING, TRASH])
    for await (const story of archive.stories(filter)) {
      mergePlain(plain, [story]);
      const held = plain.stories.get(story.id);
      for (const { contentHash } of await archive.versions(story.id)) held?.said.add(contentHash);
    }
  return plain;
}
