import { signal } from '@preact/signals';
import { describe, expect, it } from 'vitest';
import { createSelectionStore } from '../../utils/stores/library-selection';
import type { Places } from '../../utils/stores/list-stretches';
import { rowOf } from './row-of';

const idOf = (n: number): string => rowOf(n).id;

/** A list of numbered rows, of which only some have been read. */
function selectionOver(numbers: readonly number[], read = numbers.length) {
  const places = signal<Places>(new Map());
  const length = signal(0);
  let all = numbers;
  const show = (next: readonly number[], known = next.length) => {
    all = next;
    length.value = next.length;
    places.value = new Map(next.slice(0, known).map((n, at) => [at, { row: rowOf(n) }]));
  };
  show(numbers, read);
  const idsBetween = async (first: number, last: number) => all.slice(first, last + 1).map(idOf);
  return { show, selection: createSelectionStore({ places, length, idsBetween }) };
}

describe('the keyboard in the list', () => {
  it('stays at the same height when the row under it is thrown away', () => {
    const { show, selection } = selectionOver([1, 2, 3]);
    selection.moveTo(idOf(2));
    show([1, 3]);
    expect(selection.current.value).toBe(idOf(3));
  });

  it('falls back to the new last row when the last one is thrown away', () => {
    const { show, selection } = selectionOver([1, 2]);
    selection.moveTo(idOf(2));
    show([1]);
    expect(selection.current.value).toBe(idOf(1));
  });

  it('follows its row when a story is saved above it', () => {
    const { show, selection } = selectionOver([1, 2]);
    selection.moveTo(idOf(1));
    show([9, 1, 2]);
    expect(selection.current.value).toBe(idOf(1));
  });

  it('stands on the first row at the first step, and on the next at the second', () => {
    const { selection } = selectionOver([1, 2, 3]);
    selection.moveBy(1);
    expect(selection.at.value).toBe(0);
    selection.moveBy(1);
    expect(selection.at.value).toBe(1);
  });

  it('goes on from a row that has been pointed at', () => {
    const { selection } = selectionOver([1, 2, 3]);
    selection.moveTo(idOf(1));
    selection.moveBy(1);
    expect(selection.at.value).toBe(1);
  });

  it('stops at both ends, also where the end has not been read', () => {
    const { show, selection } = selectionOver([1, 2, 3, 4], 2);
    selection.moveBy(-1);
    expect(selection.at.value).toBe(0);
    selection.moveBy(Number.POSITIVE_INFINITY);
    expect([selection.at.value, selection.current.value]).toEqual([3, undefined]);
    show([1, 2, 3, 4]);
    expect(selection.current.value).toBe(idOf(4));
  });
});

describe('the selection', () => {
  it('takes everything between two rows, upwards too, read or not', async () => {
    const { selection } = selectionOver([1, 2, 3, 4], 3);
    selection.toggle(idOf(3));
    await selection.extendTo(0);
    expect([1, 2, 3, 4].map((n) => selection.has(idOf(n)))).toEqual([true, true, true, false]);
  });

  it('grows and shrinks with the stretch, and keeps what was chosen by itself before', async () => {
    const { selection } = selectionOver([1, 2, 3, 4, 5, 6]);
    const chosen = () => [1, 2, 3, 4, 5, 6].filter((n) => selection.has(idOf(n)));
    selection.toggle(idOf(6));
    selection.toggle(idOf(2));
    await selection.extendTo(3);
    expect(chosen()).toEqual([2, 3, 4, 6]);
    await selection.extendTo(2);
    expect(chosen()).toEqual([2, 3, 6]);
    await selection.extendTo(0);
    expect(chosen()).toEqual([1, 2, 6]);
  });

  it('follows the last of two stretches, whichever was read first', async () => {
    const { selection } = selectionOver([1, 2, 3, 4]);
    selection.toggle(idOf(1));
    await Promise.all([selection.extendTo(3), selection.extendTo(1)]);
    expect(selection.size.value).toBe(2);
  });

  it('of everything holds rows that have never been read, and begins anew at the next row chosen', () => {
    const { selection } = selectionOver([1, 2, 3], 1);
    selection.selectAll();
    expect([selection.size.value, selection.has(idOf(3))]).toEqual([3, true]);
    selection.toggle(idOf(1));
    expect([selection.size.value, selection.has(idOf(3))]).toEqual([1, false]);
  });

  it('lets go of what was thrown away', () => {
    const { selection } = selectionOver([1, 2]);
    selection.toggle(idOf(1));
    selection.toggle(idOf(2));
    selection.drop([idOf(1)]);
    expect(selection.size.value).toBe(1);
  });
});
