import { describe, expect, it } from 'vitest';
import {
  addressOfPlace,
  type LibraryPlace,
  placeOfAddress,
} from '../../utils/stores/library-address';

const STORY = '0123456789abcdef0123456789abcdef';
const BARE: LibraryPlace = {
  view: 'stories',
  filter: { text: '', tags: [], state: 'inbox' },
  photos: { text: '' },
};

describe('the address of the library', () => {
  it('says every condition, the order and the open story, and is read back as the same place', () => {
    const place: LibraryPlace = {
      ...BARE,
      filter: {
        text: 'ferry "ice & wind"',
        tags: ['islands', 'R&D'],
        publisher: 'Harbour Herald',
        author: 'Marta Lindqvist',
        agency: 'Nordbild',
        collection: 'c-1',
        state: 'starred',
        from: '2026-11-01',
        to: '2026-11-30',
        trashed: true,
      },
      sort: 'relevance',
      story: STORY,
    };
    const address = addressOfPlace(place);
    expect(new URLSearchParams(address).getAll('tag')).toEqual(['islands', 'R&D']);
    expect(placeOfAddress(address)).toEqual(place);
  });

  it('says every condition of the photo desk, and whether it is a table', () => {
    const place: LibraryPlace = {
      ...BARE,
      filter: { text: '', tags: [] },
      view: 'photos',
      photos: {
        text: 'quay',
        credit: 'Jonas Bergh / Nordbild',
        creator: 'Jonas Bergh',
        agency: 'Nordbild',
        outlet: 'Harbour Herald',
        person: 'Ana Holt',
        from: '2026-11-01',
        to: '2026-11-30',
      },
      table: true,
      story: STORY,
    };
    expect(placeOfAddress(addressOfPlace(place))).toEqual(place);
  });

  it('is bare for the inbox, and says archive and everything', () => {
    expect(addressOfPlace(BARE)).toBe('?');
    const everything: LibraryPlace = { ...BARE, filter: { text: '', tags: [] } };
    expect(addressOfPlace(everything)).toBe('?state=all');
    expect(placeOfAddress('?state=all')).toEqual(everything);
    const archive: LibraryPlace = { ...BARE, filter: { text: '', tags: [], state: 'archived' } };
    expect(addressOfPlace(archive)).toBe('?state=archived');
    expect(placeOfAddress('?state=archived')).toEqual(archive);
  });

  it('says the inbox where more is asked of its stories, and asks all of them where it does not', () => {
    const place: LibraryPlace = { ...BARE, filter: { ...BARE.filter, tags: ['islands'] } };
    expect(addressOfPlace(place)).toBe('?tag=islands&state=inbox');
    expect(placeOfAddress(addressOfPlace(place))).toEqual(place);
    expect(placeOfAddress('?tag=islands').filter).toEqual({ text: '', tags: ['islands'] });
  });

  it('keeps the mark of the side panel', () => {
    const place = { ...BARE, filter: { text: 'ice', tags: [] } };
    expect(addressOfPlace(place, true)).toBe('?panel&q=ice');
  });

  it.each([
    ['a day that is none', '?from=yesterday'],
    ['a story id that is none', '?story=%3Cscript%3E'],
    ['an empty tag', '?tag='],
    ['a trash that is no yes', '?trash=maybe'],
    ['a state nobody knows', '?state=lost'],
    ['an order nobody knows', '?sort=length'],
    ['a view nobody knows', '?view=map'],
  ])('leaves out %s', (_what, address) => {
    expect(placeOfAddress(address)).toEqual(BARE);
  });
});
