// Stories put right after they were saved: found by the new words, with the printed ones beside, and taken back.
import { expect, it } from 'vitest';
import { contentHash } from '../../utils/archive/stories/story-identity';
import { LAST_CHANGE } from '../../utils/story/filing-change';
import { aStory } from './a-story';
import { given, heldStory, testArchive } from './test-archive';

const NOW = new Date(Date.UTC(2026, 4, 3));

async function filed(...urls: string[]) {
  const archive = testArchive();
  const ids: string[] = [];
  for (const url of urls)
    ids.push(
      given(await archive.file(aStory({ url: `https://lantern.example/${url}` }), [], NOW)).id,
    );
  return { archive, ids, id: ids[0] ?? '' };
}

const finds = async (archive: ReturnType<typeof testArchive>, text: string) =>
  (await archive.rows({ text, tags: [] }, { limit: 10 })).rows.length;

it('a headline put right is shown, found and hashed anew, and what was printed stays beside it', async () => {
  const { archive, id } = await filed('a');
  const printed = (await heldStory(archive, id)).headline;
  const told = given(
    await archive.correct([{ id }], { story: { headline: 'Petrel sails again' } }),
  );
  expect(told).toMatchObject({ count: 1 });
  const story = await heldStory(archive, id);
  expect(story.headline).toBe('Petrel sails again');
  expect(story.printed?.headline?.value).toBe(printed);
  expect(story.contentHash).toBe(await contentHash(story));
  expect(await finds(archive, '"Petrel sails again"')).toBe(1);
  expect((await archive.rows({ text: '', tags: [] }, { limit: 1 })).rows[0]?.headline).toBe(
    'Petrel sails again',
  );
});

it('one press has it as printed again, to the hash', async () => {
  const { archive, id } = await filed('a');
  const before = await heldStory(archive, id);
  const photos = ['p1'];
  given(await archive.correct([{ id, photos }], { photo: { creditLine: 'Sol Ames', source: '' } }));
  expect((await heldStory(archive, id)).photos[0]).toMatchObject({ creditLine: 'Sol Ames' });
  given(await archive.correct([{ id, photos }], { asPrinted: ['creditLine'] }));
  expect(await heldStory(archive, id)).toEqual(before);
});

it('what a credit means is set for many photos at once, and taken back at once', async () => {
  const { archive, ids } = await filed('a', 'b', 'c');
  const before = await Promise.all(ids.map((id) => heldStory(archive, id)));
  const of = ids.slice(0, 2).map((id) => ({ id, photos: ['p1'] }));
  const told = given(await archive.correct(of, { photo: { source: 'Nordfoto Agency' } }));
  expect(told.count).toBe(2);
  const agencies = (await archive.photoFacets({ text: '' })).agencies;
  expect(agencies).toContainEqual({ value: 'Nordfoto Agency', count: 2 });
  expect((await heldStory(archive, ids[0] ?? '')).photos[0]).toMatchObject({
    creditLine: before[0]?.photos[0]?.creditLine,
    printed: { source: { value: 'NORDFOTO' } },
  });
  expect(given(await archive.undo(LAST_CHANGE))).toBe(2);
  expect(await Promise.all(ids.map((id) => heldStory(archive, id)))).toEqual(before);
});

it('a correction of what a newer clip has changed since is not taken back over it', async () => {
  const { archive, id } = await filed('a');
  const told = given(await archive.correct([{ id }], { story: { headline: 'Petrel sails' } }));
  const url = 'https://lantern.example/a';
  given(await archive.file(aStory({ url, headline: 'Petrel sinks' }), [], NOW));
  expect(given(await archive.undo(told.undo ?? ''))).toBe(0);
  expect((await heldStory(archive, id)).headline).toBe('Petrel sinks');
});

it('a story keeps a headline, and one in the trash stays as it is', async () => {
  const { archive, id } = await filed('a');
  expect(given(await archive.correct([{ id }], { story: { headline: '' } })).count).toBe(0);
  given(await archive.trash([id], NOW));
  expect(given(await archive.correct([{ id }], { story: { headline: 'New' } })).count).toBe(0);
});

it('a day that is none changes nothing', async () => {
  const { archive, id } = await filed('a');
  const before = await heldStory(archive, id);
  const told = given(await archive.correct([{ id }], { story: { datePublished: 'last Tuesday' } }));
  expect(told.count).toBe(0);
  expect(await heldStory(archive, id)).toEqual(before);
});
