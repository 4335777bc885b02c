// Collections in the order they are being put in: it is seen at once, and the library's own from when that is known.
import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { Collection } from '../story/collection';
import type { Answer } from './live-signal';

const idsOf = (collections: readonly Collection[]): string[] => collections.map(({ id }) => id);

/** The collections, and the way to show them in another order until the library has it, or is known not to. */
export function orderedCollections(
  kept: ReadonlySignal<Answer<Collection[]>>,
  read: () => Promise<Collection[]>,
) {
  const wanted = signal<readonly string[]>([]);
  let settled = true;
  const ordered = computed((): Answer<Collection[]> => {
    const answer = kept.value;
    if (answer.state !== 'known' || wanted.value.length === 0) return answer;
    const place = new Map(wanted.value.map((id, at) => [id, at]));
    const placeOf = ({ id }: Collection): number => place.get(id) ?? place.size;
    return { ...answer, value: [...answer.value].sort((a, b) => placeOf(a) - placeOf(b)) };
  });
  effect(() => {
    kept.value;
    if (settled) wanted.value = [];
  });
  return {
    ordered,
    /** True once the library has the order. */
    async put(ids: readonly string[], keep: Promise<unknown>): Promise<boolean> {
      wanted.value = ids;
      settled = false;
      // Undefined: it was refused, and has been said.
      const done = (await keep) !== undefined;
      // Another page may have put them in yet another order, and the answer with that one may have come already.
      const now = done ? await read().then(idsOf, () => []) : [];
      if (wanted.peek() === ids) {
        wanted.value = now;
        settled = true;
      }
      return done;
    },
  };
}
