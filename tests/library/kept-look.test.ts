import { describe, expect, it } from 'vitest';
import { createKeptLook } from '../../utils/stores/kept-look';

function storage(first?: string): Storage {
  const kept = new Map(first === undefined ? [] : [['cutline.look', first]]);
  return {
    length: 0,
    clear: () => kept.clear(),
    key: () => null,
    getItem: (key) => kept.get(key) ?? null,
    removeItem: (key) => void kept.delete(key),
    setItem: (key, value) => void kept.set(key, value),
  };
}

describe('the look of the library', () => {
  it('is the same the next time', () => {
    const page = storage();
    const look = createKeptLook(page);
    look.setDensity('compact');
    look.showFact('photos', true);
    look.showFact('words', false);
    look.turn('tag sea');
    const next = createKeptLook(page);
    expect(next.density.value).toBe('compact');
    expect([...next.facts.value]).toEqual(['outlet', 'date', 'authors', 'tags', 'photos']);
    expect([next.isTurned('tag sea'), next.isTurned('tag city')]).toEqual([true, false]);
  });

  it('loses only what is broken of what was kept', () => {
    const look = createKeptLook(
      storage('{"density":"compact","facts":["words","smell"],"turned":7}'),
    );
    expect(look.density.value).toBe('compact');
    expect(look.facts.value.has('outlet')).toBe(true);
    expect(look.isTurned('tag sea')).toBe(false);
    expect(createKeptLook(storage('{"dens')).density.value).toBe('comfortable');
  });
});
