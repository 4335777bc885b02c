// How the reader has set the library up: the density of the list and what its rows show, what is folded. Kept in the page's
// own storage, like the width of the panes.
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import * as v from 'valibot';

const KEY = 'cutline.look';

/** What a row may show beside its headline, in the order of the choice. */
export const ROW_FACTS = ['words', 'outlet', 'date', 'saved', 'authors', 'photos', 'tags'] as const;
export type RowFact = (typeof ROW_FACTS)[number];

const Step = v.pipe(v.number(), v.integer(), v.minValue(-2), v.maxValue(3));

const Look = v.object({
  density: v.fallback(v.picklist(['comfortable', 'compact', 'roomy']), 'comfortable'),
  facts: v.fallback(v.array(v.picklist(ROW_FACTS)), [
    'words',
    'outlet',
    'date',
    'authors',
    'photos',
    'tags',
  ]),
  /** How tall the pictures of the contact sheet are, in rem. */
  cardSize: v.fallback(v.pipe(v.number(), v.minValue(7), v.maxValue(24)), 11),
  /** How a story is set: steps from the usual, down or up. */
  reading: v.fallback(v.object({ size: Step, width: Step, leading: Step }), {
    size: 0,
    width: 0,
    leading: 0,
  }),
  /** The groups of the filter pane that are folded, and the tags (`tag sea`) that are unfolded. */
  turned: v.fallback(v.array(v.string()), []),
});
type Look = v.InferOutput<typeof Look>;

/** Rows with one line of text, of one line, or with two lines of each. */
export type Density = Look['density'];

/** The look and the ways to change it. */
export interface KeptLook {
  readonly density: ReadonlySignal<Density>;
  setDensity(density: Density): void;
  readonly reading: ReadonlySignal<Look['reading']>;
  setReading(changed: Partial<Look['reading']>): void;
  readonly cardSize: ReadonlySignal<number>;
  setCardSize(rem: number): void;
  readonly facts: ReadonlySignal<ReadonlySet<RowFact>>;
  /** Shows a fact in the rows, or leaves it out. */
  showFact(fact: RowFact, shown: boolean): void;
  /** Whether something differs from how it stands at first; what that is, the caller knows. */
  isTurned(name: string): boolean;
  turn(name: string): void;
}

function stored(webStorage: Storage): unknown {
  try {
    return JSON.parse(webStorage.getItem(KEY) ?? '{}');
  } catch {
    return {};
  }
}

function firstLook(webStorage: Storage): Look {
  const parsed = v.safeParse(Look, stored(webStorage));
  return parsed.success ? parsed.output : v.parse(Look, {});
}

/** Reads the look kept in a storage (`localStorage`). */
export function createKeptLook(webStorage: Storage): KeptLook {
  const look = signal(firstLook(webStorage));
  const part = <K extends keyof Look>(name: K) => computed(() => look.value[name]);
  const change = (changed: Partial<Look>): void => {
    look.value = { ...look.peek(), ...changed };
    webStorage.setItem(KEY, JSON.stringify(look.peek()));
  };
  const turned = part('turned');
  const facts = part('facts');
  return {
    density: part('density'),
    setDensity: (density) => change({ density }),
    reading: part('reading'),
    setReading: (changed) => change({ reading: { ...look.peek().reading, ...changed } }),
    cardSize: part('cardSize'),
    setCardSize: (cardSize) => change({ cardSize }),
    facts: computed(() => new Set(facts.value)),
    showFact(fact, shown) {
      const others = look.peek().facts.filter((each) => each !== fact);
      change({ facts: shown ? [...others, fact] : others });
    },
    isTurned: (name) => turned.value.includes(name),
    turn(name) {
      const others = turned.peek().filter((each) => each !== name);
      change({ turned: others.length < turned.peek().length ? others : [...others, name] });
    },
  };
}
