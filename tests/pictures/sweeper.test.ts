import { describe, expect, it } from 'vitest';
import { Sweeper } from '../../utils/pictures/sweeper';

/** The notes of one run of the browser. */
function session() {
  const held = new Map<string, unknown>();
  return {
    get: async (key: string) => (held.has(key) ? { [key]: held.get(key) } : {}),
    set: async (items: Record<string, unknown>) => {
      for (const [key, value] of Object.entries(items)) held.set(key, value);
    },
    remove: async (key: string) => void held.delete(key),
  };
}

function background(note = session(), sweep = async () => {}) {
  const swept = { times: 0 };
  const sweeper = new Sweeper({
    sweep: async () => {
      swept.times += 1;
      await sweep();
    },
    note,
    report: () => undefined,
  });
  const start = async () => {
    await sweeper.goOn();
    await sweeper.settled();
    return swept.times;
  };
  return { sweeper, swept, start };
}

describe('a background that starts', () => {
  it('clears away once after the browser has started, and not whenever it is awake', async () => {
    const note = session();
    expect(await background(note).start()).toBe(1);
    expect(await background(note).start()).toBe(0);
    expect(await background(session()).start()).toBe(1);
  });

  it('clears away what one that was killed between deleting and clearing has left', async () => {
    const note = session();
    const killed = background(note);
    await killed.start();
    await killed.sweeper.foresee();
    expect(await background(note).start()).toBe(1);
  });

  it('clears away what one has left whose clearing failed', async () => {
    const note = session();
    await background(note, () => Promise.reject(new Error('busy'))).start();
    expect(await background(note).start()).toBe(1);
  });
});

describe('asked while it clears', () => {
  it('it clears once more, however often it is asked', async () => {
    const house = background();
    for (let n = 0; n < 5; n++) house.sweeper.ask();
    await house.sweeper.settled();
    expect(house.swept.times).toBe(2);
  });
});
