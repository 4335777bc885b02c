// Collections in the order they are being put in: it is seen at once, and the library's own from when that is the same.
import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { Collection } from '../story/collection';
import type { Answer } from './live-signal';

/** The collections, and the way to show them in another order until the library has it, or is known not to. */
export function orderedCollections(kept: ReadonlySignal<Answer<Collection[]>>) {
  const wanted = signal<readonly string[]>([]);
  const ordered = computed((): Answer<Collection[]> => {
    const answer = kept.value;
    if (answer.state !== 'known' || wanted.value.length === 0) return answer;
    const place = new Map(wanted.value.map((id, at) => [id, at]));
    const placeOf = ({ id }: Collection): number => place.get(id) ?? place.size;
    return { ...answer, value: [...answer.value].sort((a, b) => placeOf(a) - placeOf(b)) };
  });
  effect(() => {
    const { value } = kept;
    if (value.state !== 'known') return;
    const ids = value.value.map(({ id }) => id);
    // A collection may have been dropped meanwhile, or begun.
    const [own, put] = [new Set(wanted.peek()), new Set(ids)];
    const same = wanted.peek().filter((id) => put.has(id));
    if (ids.filter((id) => own.has(id)).join() === same.join()) wanted.value = [];
  });
  return {
    ordered,
    /** True once the library has the order. */
    async put(ids: readonly string[], keep: Promise<unknown>): Promise<boolean> {
      wanted.value = ids;
      // Undefined: it was refused, and has been said.
      const kept = (await keep) !== undefined;
      if (!kept && wanted.peek() === ids) wanted.value = [];
      return kept;
    },
  };
}
