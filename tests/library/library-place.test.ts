import { describe, expect, it } from 'vitest';
import { createPlaceStore } from '../../utils/stores/library-place';
import { addressBarOfPaper } from './address-bar-of-paper';

const STORY = '0123456789abcdef0123456789abcdef';

describe('the place in the library', () => {
  it('takes one step back over a typed query, however many keys it took', () => {
    const bar = addressBarOfPaper();
    const place = createPlaceStore(bar);
    for (const text of ['f', 'fe', 'fer']) place.narrow({ text }, { typing: true });
    expect(bar.steps).toEqual(['', '?q=fer']);
    bar.back();
    expect(place.filter.value.text).toBe('');
  });

  it('goes back from a story to the filtered list it was opened from', () => {
    const bar = addressBarOfPaper('?tag=islands');
    const place = createPlaceStore(bar);
    place.open(STORY);
    expect(bar.read()).toBe(`?tag=islands&story=${STORY}`);
    bar.back();
    expect(place.openId.value).toBeUndefined();
    expect(place.filter.value.tags).toEqual(['islands']);
  });

  it('keeps the filter the same object while only the story changes, so that the list is not read again', () => {
    const place = createPlaceStore(addressBarOfPaper('?q=ice'));
    const before = place.filter.value;
    place.open(STORY);
    expect(place.filter.value).toBe(before);
  });

  it('makes no step for a condition that holds already', () => {
    const bar = addressBarOfPaper('?outlet=Evening+Ledger');
    createPlaceStore(bar).narrow({ publisher: 'Evening Ledger' });
    expect(bar.steps).toHaveLength(1);
  });

  it('lifts a condition and knows when none is left', () => {
    const place = createPlaceStore(addressBarOfPaper('?outlet=Evening+Ledger&trash=1'));
    expect(place.narrowed.value).toBe(true);
    place.widen('publisher');
    expect(place.narrowed.value).toBe(false);
    expect(place.filter.value.trashed).toBe(true);
  });
});

describe('what is asked for in the inbox', () => {
  it('is looked for in everything, and lifting it leads back', () => {
    const place = createPlaceStore(addressBarOfPaper());
    place.narrow({ text: 'eel' }, { typing: true });
    expect(place.filter.value).toEqual({ text: 'eel', tags: [] });
    place.narrow({ text: '' }, { typing: true });
    expect(place.filter.value.state).toBe('inbox');
    place.narrow({ publisher: 'Lantern Weekly' });
    expect(place.filter.value.state).toBeUndefined();
    place.widen('publisher');
    expect(place.filter.value.state).toBe('inbox');
  });

  it('stays in the archive, and in everything', () => {
    const place = createPlaceStore(addressBarOfPaper('?state=archived'));
    place.narrow({ text: 'eel' });
    expect(place.filter.value.state).toBe('archived');
    place.show({ text: '', tags: [] });
    place.narrow({ text: 'eel' });
    place.narrow({ text: '' });
    expect(place.filter.value).toEqual({ text: '', tags: [] });
  });
});
