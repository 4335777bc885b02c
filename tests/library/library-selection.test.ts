import { signal } from '@preact/signals';
import { describe, expect, it } from 'vitest';
import { createSelectionStore } from '../../utils/stores/library-selection';

const selectionOver = (...ids: string[]) => {
  const list = signal<readonly string[]>(ids);
  return { list, selection: createSelectionStore(list) };
};

describe('the selection', () => {
  it('stays at the same height when the row under the keyboard is thrown away', () => {
    const { list, selection } = selectionOver('a', 'b', 'c');
    selection.moveTo('b');
    list.value = ['a', 'c'];
    expect(selection.current.value).toBe('c');
  });

  it('falls back to the new last row when the last one is thrown away', () => {
    const { list, selection } = selectionOver('a', 'b');
    selection.moveTo('b');
    list.value = ['a'];
    expect(selection.current.value).toBe('a');
  });

  it('follows its row when a story is saved above it', () => {
    const { list, selection } = selectionOver('a', 'b');
    selection.moveTo('a');
    list.value = ['new', 'a', 'b'];
    expect(selection.current.value).toBe('a');
  });

  it('stops at both ends', () => {
    const { selection } = selectionOver('a', 'b');
    expect(selection.moveBy(-1)).toBe('a');
    expect(selection.moveBy(5)).toBe('b');
  });

  it('selects everything between two rows, upwards too', () => {
    const { selection } = selectionOver('a', 'b', 'c', 'd');
    selection.toggle('c');
    selection.extendTo('a');
    expect([...selection.selected.value]).toEqual(['a', 'b', 'c']);
  });

  it('forgets rows that have left the list', () => {
    const { list, selection } = selectionOver('a', 'b');
    selection.toggle('a');
    list.value = ['b'];
    expect(selection.selected.value.size).toBe(0);
  });
});
