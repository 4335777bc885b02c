import { expect, it } from 'vitest';
import { keepLastCollection, lastCollection } from '../../utils/stores/last-collection';

it('the collection saved into last is known until a page is saved into none', () => {
  const kept = new Map<string, string>();
  const area = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  };
  expect(lastCollection(area)).toBeUndefined();
  keepLastCollection(area, 'c1');
  expect(lastCollection(area)).toBe('c1');
  keepLastCollection(area, undefined);
  expect(lastCollection(area)).toBeUndefined();
});

it('a full storage keeps no story from being saved', () => {
  const area = {
    getItem: () => null,
    setItem: () => {
      throw new Error('QuotaExceededError');
    },
  };
  expect(() => keepLastCollection(area, 'c1')).not.toThrow();
});
