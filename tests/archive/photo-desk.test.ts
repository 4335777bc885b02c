import { beforeAll, describe, expect, it } from 'vitest';
import { EVERY_PHOTO, type PhotoFilter } from '../../utils/search/photo-filter';
import type { Photo } from '../../utils/story/photo';
import { aStory, minute, storyNumber } from './a-story';
import { given, testArchive } from './test-archive';

const archive = testArchive();
const asking = (change: Partial<PhotoFilter>): PhotoFilter => ({ ...EVERY_PHOTO, ...change });

function photo(change: Partial<Photo>): Photo {
  const [first] = aStory().photos;
  if (!first) throw new Error('the invented story has a photo');
  return { ...first, ...change };
}
const at = (name: string): string => `https://pictures.example/${name}.jpg`;

beforeAll(async () => {
  const file = (n: number, photos: Photo[], publisher = 'Harbour Gazette') =>
    archive.file(
      storyNumber(n, { photos, publisher, datePublished: `2026-10-0${n}` }),
      [],
      minute(n),
    );
  given(await file(1, [photo({ contentUrl: at('petrel'), caption: 'The Petrel at sea.' })]));
  given(
    await file(2, [
      photo({ contentUrl: at('crowd'), caption: 'The crowd.', source: 'SUDFOTO' }),
      photo({
        id: 'p2',
        contentUrl: at('holt'),
        caption: 'Mira Holt waves.',
        creditLine: 'Ana Lindqvist',
        creator: [{ name: 'Ana Lindqvist' }],
        personsShown: [{ name: 'Mira Holt' }],
      }),
    ]),
  );
  const again = photo({
    contentUrl: `${at('petrel-1200x800')}?w=300`,
    caption: 'The ferry Petrel.',
  });
  given(await file(3, [again], 'Mill Courier'));
});

const captions = async (filter: PhotoFilter, limit = 9) =>
  (await archive.photos(filter, { limit })).photos.map(({ uses }) =>
    uses.map((use) => use.photo.caption),
  );

describe('the photo desk', () => {
  it('shows a picture once, with the caption of every story that prints it', async () => {
    expect(await captions(EVERY_PHOTO)).toEqual([
      ['The ferry Petrel.', 'The Petrel at sea.'],
      ['The crowd.'],
      ['Mira Holt waves.'],
    ]);
  });

  it.each([
    ['an agency', { agency: 'SUDFOTO' }, [['The crowd.']]],
    ['a creator', { creator: 'Ana Lindqvist' }, [['Mira Holt waves.']]],
    ['a credit', { credit: 'ana lindqvist' }, [['Mira Holt waves.']]],
    ['a person', { person: 'Mira Holt' }, [['Mira Holt waves.']]],
    ['an outlet', { outlet: 'Mill Courier' }, [['The ferry Petrel.']]],
    ['days', { to: '2026-10-01' }, [['The Petrel at sea.']]],
    ['words, the last one unfinished', { text: 'petrel sea' }, [['The Petrel at sea.']]],
    ['the beginning of a word', { text: 'wav' }, [['Mira Holt waves.']]],
    ['nobody', { person: 'Ivo Brandt' }, []],
  ])('is narrowed by %s', async (_, change, expected) => {
    expect(await captions(asking(change))).toEqual(expected);
  });

  it('is read on page by page, each picture once', async () => {
    const first = await archive.photos(EVERY_PHOTO, { limit: 1 });
    const rest = await archive.photos(EVERY_PHOTO, { limit: 9, after: first.next ?? '' });
    expect([...first.photos, ...rest.photos].map(({ uses }) => uses[0]?.photo.caption)).toEqual([
      'The ferry Petrel.',
      'The crowd.',
      'Mira Holt waves.',
    ]);
  });

  it('says what its photos have in common', async () => {
    const facets = await archive.photoFacets(EVERY_PHOTO);
    expect(facets.agencies).toEqual([
      { value: 'NORDFOTO', count: 3 },
      { value: 'SUDFOTO', count: 1 },
    ]);
    expect(facets.persons).toEqual([{ value: 'Mira Holt', count: 1 }]);
    expect(facets.outlets[0]).toEqual({ value: 'Harbour Gazette', count: 3 });
  });

  it('leaves out what lies in the trash', async () => {
    const { photos } = await archive.photos(asking({ outlet: 'Mill Courier' }), { limit: 1 });
    const ids = photos.flatMap(({ uses }) => uses.map(({ storyId }) => storyId));
    given(await archive.trash(ids, minute(9)));
    expect((await captions(asking({ text: 'petrel' })))[0]).toEqual(['The Petrel at sea.']);
    given(await archive.restore(ids));
  });

  it('counts the newest two thousand photos, and says so', async () => {
    expect((await archive.photoFacets(EVERY_PHOTO)).among).toBeUndefined();
    const many = testArchive();
    const shots = Array.from({ length: 500 }, (_, n) =>
      photo({ id: `p${n}`, contentUrl: at(`shot-${n}`) }),
    );
    const file = async (n: number, photos: Photo[]) =>
      given(await many.file(storyNumber(n, { photos }), [], minute(n)));
    for (const n of [2, 3, 4, 5]) await file(n, shots);
    expect((await many.photoFacets(EVERY_PHOTO)).among).toBeUndefined();
    await file(1, []);
    expect((await many.photoFacets(EVERY_PHOTO)).among).toBeUndefined();
    await file(6, shots.slice(0, 7));
    const { among, agencies } = await many.photoFacets(EVERY_PHOTO);
    expect(among).toBe(2000);
    expect(agencies).toEqual([{ value: 'NORDFOTO', count: 2000 }]);
  });
});
