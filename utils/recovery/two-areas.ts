// Small notes kept in two places that a browser stores apart: what destroys the one leaves the other.
import type { NoteArea } from './note-area';

const nothing = (): Record<string, unknown> => ({});

/** Both as one: written to both, read from the second where the first has nothing or cannot be read. */
export function twoAreas(first: NoteArea, second: NoteArea): NoteArea {
  const both = async (work: (area: NoteArea) => Promise<void>): Promise<void> => {
    const [done, alsoDone] = await Promise.allSettled([work(first), work(second)]);
    if (done.status === 'rejected' && alsoDone.status === 'rejected') throw done.reason;
  };
  return {
    async get(key) {
      const found = await first.get(key).catch(nothing);
      return key in found ? found : second.get(key).catch(nothing);
    },
    set: (items) => both((area) => area.set(items)),
    remove: (key) => both((area) => area.remove(key)),
  };
}
