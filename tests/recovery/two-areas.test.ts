import { describe, expect, it } from 'vitest';
import type { NoteArea } from '../../utils/recovery/note-area';
import { twoAreas } from '../../utils/recovery/two-areas';

class Memory implements NoteArea {
  readonly notes: Record<string, unknown> = {};
  broken = false;

  #check(): void {
    if (this.broken) throw new Error('IO error');
  }
  async get(key: string) {
    this.#check();
    return key in this.notes ? { [key]: this.notes[key] } : {};
  }
  async set(items: Record<string, unknown>) {
    this.#check();
    Object.assign(this.notes, items);
  }
  async remove(key: string) {
    this.#check();
    delete this.notes[key];
  }
}

const pair = () => {
  const [first, second] = [new Memory(), new Memory()];
  return { first, second, both: twoAreas(first, second) };
};

describe('notes in two places', () => {
  it('are in both, and gone from both', async () => {
    const { first, second, both } = pair();
    await both.set({ a: 1 });
    expect([first.notes, second.notes]).toEqual([{ a: 1 }, { a: 1 }]);
    await both.remove('a');
    expect([first.notes, second.notes]).toEqual([{}, {}]);
    expect(await both.get('a')).toEqual({});
  });

  it.each(['first', 'second'] as const)('outlive the %s', async (which) => {
    const places = pair();
    await places.both.set({ a: 1 });
    places[which].broken = true;
    expect(await places.both.get('a')).toEqual({ a: 1 });
    await places.both.set({ b: 2 });
    expect(await places.both.get('b')).toEqual({ b: 2 });
  });

  it('are found where the first place was emptied', async () => {
    const { first, both } = pair();
    await both.set({ a: 1 });
    delete first.notes.a;
    expect(await both.get('a')).toEqual({ a: 1 });
  });

  it('are not said to be kept where neither place takes them', async () => {
    const { first, second, both } = pair();
    first.broken = second.broken = true;
    await expect(both.set({ a: 1 })).rejects.toThrow('IO error');
    expect(await both.get('a')).toEqual({});
  });
});
