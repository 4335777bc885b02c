import { describe, expect, it } from 'vitest';
import { addressOfPlace, placeOfAddress } from '../../utils/stores/library-address';

const STORY = '0123456789abcdef0123456789abcdef';

describe('the address of the library', () => {
  it('says filter and open story, and is read back as the same place', () => {
    const place = {
      filter: {
        text: 'ferry "ice & wind"',
        tags: ['islands', 'R&D'],
        publisher: 'Harbour Herald',
        from: '2026-11-01',
        to: '2026-11-30',
        trashed: true as const,
      },
      story: STORY,
    };
    const address = addressOfPlace(place);
    expect(new URLSearchParams(address).getAll('tag')).toEqual(['islands', 'R&D']);
    expect(placeOfAddress(address)).toEqual(place);
  });

  it('is bare for the whole library', () => {
    expect(addressOfPlace({ filter: { text: '', tags: [] } })).toBe('?');
  });

  it('keeps the mark of the side panel', () => {
    expect(addressOfPlace({ filter: { text: 'ice', tags: [] } }, true)).toBe('?panel&q=ice');
  });

  it.each([
    ['a day that is none', '?from=yesterday'],
    ['a story id that is none', '?story=%3Cscript%3E'],
    ['an empty tag', '?tag='],
    ['a trash that is no yes', '?trash=maybe'],
  ])('leaves out %s', (_what, address) => {
    expect(placeOfAddress(address)).toEqual({ filter: { text: '', tags: [] } });
  });
});
