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

const collections = (...ids: string[]) => ids.map((id) => ({ id }));
const idsOf = (all: readonly { id: string }[]) => all.map(({ id }) => id).join(' ');

describe('the look of the library', () => {
  it('is the same the next time', () => {
    const page = storage();
    const look = createKeptLook(page);
    look.setDensity('compact');
    look.showFact('photos', true);
    look.showFact('words', false);
    look.turn('tag sea');
    look.orderCollections(['c', 'a']);
    const next = createKeptLook(page);
    expect(next.density.value).toBe('compact');
    expect([...next.facts.value]).toEqual(['outlet', 'date', 'authors', 'tags', 'photos']);
    expect([next.isTurned('tag sea'), next.isTurned('tag city')]).toEqual([true, false]);
    expect(idsOf(next.ordered(collections('a', 'b', 'c')))).toBe('c a b');
  });

  it('loses only what is broken of what was kept', () => {
    const look = createKeptLook(
      storage('{"density":"compact","facts":["words","smell"],"turned":7,"collections":["b"]}'),
    );
    expect(look.density.value).toBe('compact');
    expect(look.facts.value.has('outlet')).toBe(true);
    expect(look.isTurned('tag sea')).toBe(false);
    expect(idsOf(look.ordered(collections('a', 'b')))).toBe('b a');
    expect(createKeptLook(storage('{"dens')).density.value).toBe('comfortable');
  });

  it('has collections that nobody has moved behind the others, in the order they came', () => {
    const look = createKeptLook(storage());
    expect(idsOf(look.ordered(collections('a', 'b', 'c')))).toBe('a b c');
    look.orderCollections(['gone', 'c']);
    expect(idsOf(look.ordered(collections('a', 'b', 'c')))).toBe('c a b');
  });
});
