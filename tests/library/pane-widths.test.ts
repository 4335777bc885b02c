import { describe, expect, it } from 'vitest';
import { createPaneWidths, PANE_LIMITS } from '../../utils/stores/pane-widths';

function storageOf(panes?: string): Storage {
  const held = new Map(panes === undefined ? [] : [['cutline.panes', panes]]);
  return {
    length: 0,
    clear: () => held.clear(),
    key: () => null,
    getItem: (key) => held.get(key) ?? null,
    setItem: (key, value) => held.set(key, value),
    removeItem: (key) => held.delete(key),
  };
}

describe('the widths of the panes', () => {
  it('are remembered', () => {
    const storage = storageOf();
    createPaneWidths(storage).set('list', 500);
    expect(createPaneWidths(storage).widths.value.list).toBe(500);
  });

  it('stay within their limits', () => {
    const panes = createPaneWidths(storageOf());
    panes.set('filters', 5);
    expect(panes.widths.value.filters).toBe(PANE_LIMITS.filters.min);
  });

  it.each([
    ['no JSON', '{'],
    ['a width that would hide a pane', '{"list":2}'],
    ['null', 'null'],
  ])('start anew from %s', (_what, held) => {
    expect(createPaneWidths(storageOf(held)).widths.value.list).toBe(PANE_LIMITS.list.first);
  });
});
