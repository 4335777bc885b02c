import { describe, expect, it } from 'vitest';
import { EVERYTHING } from '../../utils/search/story-filter';
import { aStory, minute, paragraph, storyNumber } from './a-story';
import { all, given, heldStory, memory, testArchive } from './test-archive';

describe('filing a story', () => {
  it('gives back whole what was filed, photos in their order', async () => {
    const archive = testArchive();
    const [first] = aStory().photos;
    if (!first) throw new Error('the invented story has a photo');
    const photos = Array.from({ length: 12 }, (_, at) => ({ ...first, id: `p${at + 1}` }));
    const story = aStory({ photos });
    const { id, outcome } = given(await archive.file(story, ['sea', 'ports'], minute(1)));
    expect(outcome).toBe('new');
    expect(await archive.story(id)).toEqual({
      ...story,
      id,
      savedAt: '2026-11-01T00:01:00.000Z',
      lastSeenAt: '2026-11-01T00:01:00.000Z',
      contentHash: expect.stringMatching(/^[0-9a-f]{64}$/),
      tags: ['sea', 'ports'],
      readingState: 'unread',
      starred: false,
      archived: false,
    });
  });

  it('takes the same words read again as seen again, and still adds the tags', async () => {
    const archive = testArchive();
    const { id } = given(await archive.file(aStory(), ['sea'], minute(1)));
    const again = aStory({
      retrievedAt: '2026-11-09T10:00:00.000Z',
      retrievedUrl: 'https://gazette.example/ferry?ref=front',
      extractorVersion: '9.9.9',
      reasons: [{ pass: 'body', did: 'cut', what: 'a line', why: 'an advertisement' }],
      provenance: {},
    });
    expect(given(await archive.file(again, ['ports'], minute(5))).outcome).toBe('unchanged');
    const held = await heldStory(archive, id);
    expect(held.retrievedAt).toBe('2026-11-01T10:00:00.000Z');
    expect(held.savedAt).toBe('2026-11-01T00:01:00.000Z');
    expect(held.lastSeenAt).toBe('2026-11-01T00:05:00.000Z');
    expect(held.tags).toEqual(['sea', 'ports']);
    expect(await archive.versions(id)).toEqual([]);
  });

  it('keeps the earlier version when the words have changed', async () => {
    const archive = testArchive();
    const { id } = given(await archive.file(aStory(), ['sea'], minute(1)));
    const before = await heldStory(archive, id);
    const changed = aStory({
      headline: 'Ferry returns, late',
      photos: [],
      body: [paragraph('New.')],
    });
    expect(given(await archive.file(changed, [], minute(5))).outcome).toBe('changed');
    const held = await heldStory(archive, id);
    expect(held).toMatchObject({ headline: 'Ferry returns, late', photos: [], tags: ['sea'] });
    expect(held.savedAt).toBe(before.savedAt);
    const versions = await archive.versions(id);
    expect(versions).toHaveLength(1);
    expect(versions[0]).toMatchObject({
      contentHash: before.contentHash,
      lastSeenAt: before.lastSeenAt,
      story: aStory(),
    });
  });

  it('sees a changed caption or credit as a change', async () => {
    const archive = testArchive();
    await archive.file(aStory(), [], minute(1));
    const [photo] = aStory().photos;
    if (!photo) throw new Error('the invented story has a photo');
    const recredited = aStory({ photos: [{ ...photo, creditLine: 'Ivo Brandt/SUDFOTO' }] });
    expect(given(await archive.file(recredited, [], minute(2))).outcome).toBe('changed');
  });

  it('brings a story filed again back out of the trash', async () => {
    const archive = testArchive();
    const { id } = given(await archive.file(aStory(), ['sea'], minute(1)));
    await archive.trash([id], minute(2));
    await archive.file(aStory(), [], minute(3));
    expect(await archive.count(EVERYTHING)).toBe(1);
    expect((await heldStory(archive, id)).trashedAt).toBeUndefined();
  });

  it('files the same 60 addresses from two tabs at once as exactly 60 stories', async () => {
    const idb = memory();
    const tabs = [testArchive(idb), testArchive(idb)];
    const numbers = Array.from({ length: 60 }, (_, n) => n);
    const outcomes = await Promise.all(
      tabs.flatMap((tab) => numbers.map((n) => tab.file(storyNumber(n), ['race'], minute(n)))),
    );
    expect(outcomes.filter((outcome) => given(outcome).outcome === 'new')).toHaveLength(60);
    const third = testArchive(idb);
    expect(await all(third.stories(EVERYTHING))).toHaveLength(60);
    expect(await third.count(EVERYTHING)).toBe(60);
    expect(await third.tags()).toEqual([{ value: 'race', count: 60 }]);
  }, 60_000);

  it('finds the row by its address', async () => {
    const archive = testArchive();
    const { id } = given(await archive.file(aStory(), [], minute(1)));
    expect(await archive.rowByUrl('https://gazette.example/ferry')).toEqual({
      id,
      url: 'https://gazette.example/ferry',
      headline: 'Ferry returns to the old harbour',
      excerpt:
        'After nine years the Petrel sails again. The ferry left the quay at noon. Crowds waved from the pier.',
      publisher: 'Harbour Gazette',
      authorNames: ['Ana Lindqvist'],
      datePublished: '2026-10-30',
      inLanguage: 'en',
      leadPhoto: {
        contentUrl: 'https://gazette.example/petrel.jpg',
        caption: 'The Petrel leaves Łódka quay.',
        creditLine: 'Ivo Brandt/NORDFOTO',
      },
      minutes: 1,
      paragraphCount: 2,
      photoCount: 1,
      creditedPhotoCount: 1,
      flags: [],
      savedAt: '2026-11-01T00:01:00.000Z',
      lastSeenAt: '2026-11-01T00:01:00.000Z',
      contentHash: expect.any(String),
      tags: [],
      readingState: 'unread',
      starred: false,
      archived: false,
    });
    expect(await archive.rowByUrl('https://gazette.example/none')).toBeUndefined();
  });
});
