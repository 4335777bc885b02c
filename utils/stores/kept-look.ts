// How the reader has set the library up: the density of the list, what is folded. Kept in the page's own storage, like
// the width of the panes.
import { type ReadonlySignal, signal } from '@preact/signals';
import * as v from 'valibot';

const KEY = 'cutline.look';

const Look = v.object({
  density: v.fallback(v.picklist(['comfortable', 'compact']), 'comfortable'),
  /** The groups of the filter pane that are folded, and the tags (`tag sea`) that are unfolded. */
  turned: v.fallback(v.array(v.string()), []),
});

/** Rows with two lines of text, or of one line. */
export type Density = v.InferOutput<typeof Look>['density'];

/** The look and the ways to change it. */
export interface KeptLook {
  readonly density: ReadonlySignal<Density>;
  setDensity(density: Density): void;
  /** Whether something differs from how it stands at first; what that is, the caller knows. */
  isTurned(name: string): boolean;
  turn(name: string): void;
}

function stored(storage: Storage): unknown {
  try {
    return JSON.parse(storage.getItem(KEY) ?? '{}');
  } catch {
    return {};
  }
}

/** Reads the look kept in a storage (`localStorage`). */
export function createKeptLook(storage: Storage): KeptLook {
  const parsed = v.safeParse(Look, stored(storage));
  const first = parsed.success ? parsed.output : v.parse(Look, {});
  const density = signal(first.density);
  const turned = signal<ReadonlySet<string>>(new Set(first.turned));
  const keep = () =>
    storage.setItem(KEY, JSON.stringify({ density: density.peek(), turned: [...turned.peek()] }));
  return {
    density,
    setDensity(next) {
      density.value = next;
      keep();
    },
    isTurned: (name) => turned.value.has(name),
    turn(name) {
      const next = new Set(turned.peek());
      if (!next.delete(name)) next.add(name);
      turned.value = next;
      keep();
    },
  };
}
