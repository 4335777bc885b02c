// One story or two: what a clip's address and host decide.
import { describe, expect, it } from 'vitest';
import { EVERYTHING } from '../../utils/search/story-filter';
import type { Story } from '../../utils/story/story';
import { aStory, minute, paragraph } from './a-story';
import { given, heldStory, testArchive } from './test-archive';

const at = (url: string, retrievedUrl = url, parts: Partial<Story> = {}): Story =>
  aStory({ url, retrievedUrl, ...parts });

const PAPER = 'https://gazette.example/harbour/ferry-returns';
const MOBILE = 'https://m.gazette.example/harbour/ferry-returns';
const changed = { body: [paragraph('The ferry is back, and late.')] };

describe('a clip of the same page', () => {
  it.each([
    ['by another scheme', 'http://gazette.example/harbour/ferry-returns'],
    ['with www', 'https://www.gazette.example/harbour/ferry-returns'],
    ['with a slash at its end', `${PAPER}/`],
    ['with what only tracks', `${PAPER}?ref=front&cmp=7&utm_source=letter`],
  ])('%s is the same story, a true change a version of it', async (_, url) => {
    const archive = testArchive();
    const { id } = given(await archive.file(at(PAPER), [], minute(1)));
    const again = await archive.file(at(url), [], minute(2));
    expect(given(again)).toEqual({ id, outcome: 'unchanged' });
    const anew = await archive.file(at(url, url, changed), [], minute(3));
    expect(given(anew)).toEqual({ id, outcome: 'changed' });
    expect(await archive.count(EVERYTHING)).toBe(1);
    expect(await archive.versions(id)).toHaveLength(1);
    expect((await archive.rowByUrl(url))?.id).toBe(id);
  });
});

describe('a clip from a host that its story never came from', () => {
  it('with other words becomes a story of its own, and says which it may be the same as', async () => {
    const archive = testArchive();
    const first = given(await archive.file(at(PAPER), [], minute(1)));
    const second = given(await archive.file(at(PAPER, MOBILE, changed), ['sea'], minute(2)));
    expect(second.outcome).toBe('new');
    expect(second.id).not.toBe(first.id);
    expect(await heldStory(archive, second.id)).toMatchObject({ url: MOBILE, sameAs: PAPER });
    expect((await heldStory(archive, first.id)).body).toEqual(aStory().body);
    expect(await archive.versions(first.id)).toEqual([]);
  });

  it('is that story again the next time', async () => {
    const archive = testArchive();
    await archive.file(at(PAPER), [], minute(1));
    const own = given(await archive.file(at(PAPER, MOBILE, changed), [], minute(2)));
    const again = given(await archive.file(at(PAPER, MOBILE), [], minute(3)));
    expect(again).toEqual({ id: own.id, outcome: 'changed' });
    expect(await archive.count(EVERYTHING)).toBe(2);
  });

  it('with the same words changes nothing, and is no second story', async () => {
    const archive = testArchive();
    const { id } = given(await archive.file(at(PAPER), [], minute(1)));
    const same = given(await archive.file(at(PAPER, MOBILE), [], minute(2)));
    expect(same).toEqual({ id, outcome: 'unchanged' });
  });

  it('is a version where the reader has said so, and from then on without being asked', async () => {
    const archive = testArchive();
    const { id } = given(await archive.file(at(PAPER), [], minute(1)));
    const said = archive.file(at(PAPER, MOBILE, changed), [], minute(2), { sameStory: true });
    expect(given(await said)).toEqual({ id, outcome: 'changed' });
    await archive.file(at(PAPER), [], minute(3));
    const later = given(await archive.file(at(PAPER, MOBILE, changed), [], minute(4)));
    expect(later).toEqual({ id, outcome: 'changed' });
    expect(await archive.hosts(id)).toEqual(
      expect.arrayContaining(['gazette.example', 'm.gazette.example']),
    );
  });
});

describe('two stories that are one', () => {
  it('are joined with all that either had, and parted again whole', async () => {
    const archive = testArchive();
    const first = given(await archive.file(at(PAPER), ['sea'], minute(1)));
    const second = given(await archive.file(at(PAPER, MOBILE, changed), ['ports'], minute(2)));
    await archive.note(first.id, 'Ask the master.');
    await archive.note(second.id, 'Ask the mate.');
    await archive.change({ ids: [second.id] }, { starred: true }, minute(3));
    const collection = given(await archive.keepCollection({ name: 'Harbour' }, minute(3)));
    await archive.collect(collection, { ids: [second.id] });
    const before = [await heldStory(archive, first.id), await heldStory(archive, second.id)];

    const ids = { into: first.id, from: second.id };
    const { count, undo = '' } = given(await archive.join(ids, minute(4)));
    expect(count).toBe(1);
    const joined = await heldStory(archive, first.id);
    expect(joined).toMatchObject({
      tags: ['sea', 'ports'],
      starred: true,
      note: 'Ask the master.\n\nAsk the mate.',
      body: aStory().body,
    });
    expect(await archive.versions(first.id)).toMatchObject([{ story: changed }]);
    expect((await heldStory(archive, second.id)).trashedAt).toBe(minute(4).toISOString());
    expect((await archive.collections()).map((one) => one.count)).toEqual([1]);
    // From then on a clip of the other host is a version like any other.
    const later = at(PAPER, MOBILE, { headline: 'Ferry late again' });
    expect(given(await archive.file(later, [], minute(5)))).toEqual({
      id: first.id,
      outcome: 'changed',
    });
    await archive.file(at(PAPER), [], minute(6));

    await archive.changeTags([first.id], ['later'], []);
    expect(given(await archive.undo(undo))).toBeGreaterThan(0);
    const [one, other] = before;
    expect(await heldStory(archive, second.id)).toEqual(other);
    expect(await heldStory(archive, first.id)).toMatchObject({
      tags: ['sea', 'later'],
      note: one?.note,
      starred: false,
    });
    // Only what was clipped afterwards is a version still.
    expect((await archive.versions(first.id)).map(({ story }) => story.headline)).toEqual([
      'Ferry late again',
      aStory().headline,
    ]);
  });

  it('are left alone where one lies in the trash', async () => {
    const archive = testArchive();
    const first = given(await archive.file(at(PAPER), [], minute(1)));
    const second = given(await archive.file(at(MOBILE, MOBILE, changed), [], minute(2)));
    await archive.trash([first.id], minute(3));
    const ids = { into: first.id, from: second.id };
    expect(given(await archive.join(ids, minute(4)))).toEqual({ count: 0 });
  });
});
