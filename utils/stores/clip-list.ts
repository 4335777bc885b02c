// The newest stories under the page at hand: searched as one types, narrowed by tags.
import { computed, effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Facets } from '../archive/door/finding';
import type { Trouble } from '../i18n/trouble-message';
import type { Background } from '../messages/protocol';
import type { StoryFilter } from '../search/story-filter';
import type { StoryRow } from '../story/story-row';
import { createActions } from './clip-actions';
import { type ClipArchive, follow } from './clip-archive';
import { pause } from './pause';

/** How many rows the popup shows; for more there is the library. */
export const ROWS_SHOWN = 40;

/** As much of a row as the popup shows. */
export type ListedStory = Pick<
  StoryRow,
  'id' | 'headline' | 'publisher' | 'datePublished' | 'savedAt' | 'tags'
>;

/** The rows that pass the filter. `more`: there are others that are not shown. */
export type StoryList =
  | { state: 'asking' }
  | { state: 'known'; rows: readonly ListedStory[]; more: boolean }
  | { state: 'failed' };

/** A condition by the field of the filter that holds it, and its key in the library's address. */
export interface ListCondition {
  readonly field: keyof StoryFilter;
  readonly address: string;
}

/** The list and its filter. */
export interface ClipList {
  readonly filter: ReadonlySignal<StoryFilter>;
  readonly list: ReadonlySignal<StoryList>;
  /** Resolves when its first rows are known, or long in coming. */
  readonly known: Promise<void>;
  /** Resolves when what is known then is on screen. */
  readonly shown: Promise<void>;
  /** How many stories the library has; undefined until it is known. */
  readonly total: ReadonlySignal<number | undefined>;
  /** For a story, the address of its kept picture, for as long as the popup is open. */
  readonly pictures: Signal<ReadonlyMap<string, string>>;
  /** Tags in use, most frequent first. */
  readonly tagsInUse: ReadonlySignal<readonly string[]>;
  readonly trouble: ReadonlySignal<Trouble | undefined>;
  /** Whether the filter leaves anything out. */
  readonly narrowed: ReadonlySignal<boolean>;
  /** Whether anything but words does. */
  readonly filtered: ReadonlySignal<boolean>;
  /** The same list in the library: the part of the address behind `library.html`, empty for all stories. */
  readonly place: ReadonlySignal<string>;
  search(text: string): void;
  filterTags(tags: readonly string[]): void;
  /** Sets a condition; without a value it is lifted. */
  narrow(condition: ListCondition, value: string | undefined): void;
  /** Shows everything again. */
  widen(text?: string): void;
  /** What the whole library can be narrowed to; asked from the first time this is called. */
  choices(): ReadonlySignal<Facets | undefined>;
  setTags(story: ListedStory, tags: readonly string[]): Promise<void>;
}

const EVERYTHING: StoryFilter = { text: '', tags: [] };

/** A filter as the library's address says it; `keys` are those of its fields there, where they are not the fields' names. */
function placeOf(filter: StoryFilter, keys: ReadonlyMap<string, string>): string {
  const said = Object.entries(filter).flatMap(([field, value]) =>
    [value].flat().map((one) => [keys.get(field) ?? field, String(one)]),
  );
  const asked = new URLSearchParams(said.filter(([, value]) => value));
  return asked.size > 0 ? `?${asked}` : '';
}

/** Rows that a popup which knows none shows first: drawing forty takes longer than finding them. */
const ROWS_FIRST = 12;

/** An answer of the archive as a signal. */
function followed<T>(archive: Promise<ClipArchive>, ask: (open: ClipArchive) => Promise<T>) {
  const answer = signal<T | undefined>(undefined);
  follow(
    archive,
    ask,
    (value) => {
      answer.value = value;
    },
    () => {},
  );
  return answer;
}

/** So long the rest of the popup waits for its rows, in milliseconds. */
const PATIENCE = 100;

/** Resolves when a list is known, or will not be. */
const whenKnown = (list: ReadonlySignal<StoryList>): Promise<void> =>
  new Promise((known) => {
    effect(() => {
      if (list.value.state !== 'asking') known();
    });
  });

const rowsOf = async (
  open: ClipArchive,
  filter: StoryFilter,
  limit = ROWS_SHOWN,
): Promise<StoryList> => {
  const { rows, next } = await open.rows(filter, { limit });
  return { state: 'known', rows, more: next !== undefined };
};

/** What comes with the archive: `first` stands in until it has answered, `painted` resolves when what is shown is on screen. */
export interface ListWorld {
  archive: Promise<ClipArchive>;
  calls: Pick<Background, 'changeTags'>;
  first: readonly ListedStory[];
  painted: () => Promise<void>;
}

export function createClipList({ archive, calls, first, painted }: ListWorld): ClipList {
  const filter = signal(EVERYTHING);
  // Those of conditions come with the conditions, which are not there before the first rows.
  const keys = new Map([
    ['text', 'q'],
    ['tags', 'tag'],
  ]);
  const place = computed(() => placeOf(filter.value, keys));
  const list = signal<StoryList>(
    first.length > 0 ? { state: 'known', rows: first, more: true } : { state: 'asking' },
  );
  const { trouble, run } = createActions();
  const known = Promise.race([whenKnown(list), pause(PATIENCE)]);
  const shown = known.then(painted);
  const rowsFor = async (open: ClipArchive, asked: StoryFilter): Promise<StoryList> => {
    if (list.peek().state === 'asking') {
      const some = await rowsOf(open, asked, ROWS_FIRST);
      if (filter.peek() === asked) list.value = some;
      await shown;
    }
    return rowsOf(open, asked);
  };
  effect(() => {
    const asked = filter.value;
    return follow(
      archive,
      (open) => rowsFor(open, asked),
      (rows) => {
        list.value = rows;
      },
      () => {
        list.value = { state: 'failed' };
      },
    );
  });
  const behind = shown.then(() => archive);
  const total = followed(behind, (open) => open.count(EVERYTHING));
  const tags = followed(behind, (open) => open.tags());
  let choices: ReadonlySignal<Facets | undefined> | undefined;
  return {
    filter,
    list,
    known,
    shown,
    trouble,
    place,
    pictures: signal(new Map()),
    narrowed: computed(() => place.value !== ''),
    filtered: computed(() => placeOf({ ...filter.value, text: '' }, keys) !== ''),
    total,
    tagsInUse: computed(() => (tags.value ?? []).map(({ value }) => value)),
    search(text) {
      filter.value = { ...filter.value, text };
    },
    filterTags(wanted) {
      filter.value = { ...filter.value, tags: [...wanted] };
    },
    narrow({ field, address }, value) {
      keys.set(field, address);
      const { [field]: _, ...others } = filter.value;
      filter.value = { ...EVERYTHING, ...others, ...(value !== undefined && { [field]: value }) };
    },
    widen(text = '') {
      filter.value = { ...EVERYTHING, text };
    },
    choices() {
      choices ??= followed(archive, (open) => open.facets(EVERYTHING));
      return choices;
    },
    setTags(story, wanted) {
      const add = wanted.filter((tag) => !story.tags.includes(tag));
      const remove = story.tags.filter((tag) => !wanted.includes(tag));
      return run(calls.changeTags({ ids: [story.id], add, remove }));
    },
  };
}
