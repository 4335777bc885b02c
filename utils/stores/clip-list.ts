// The newest stories under the page at hand: searched as one types, narrowed by tags.
import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { Facets } from '../archive/door/finding';
import type { Trouble } from '../i18n/trouble-message';
import type { StoryFilter } from '../search/story-filter';
import type { StoryRow } from '../story/story-row';
import type { BackgroundCalls } from './background-calls';
import { type ClipArchive, follow } from './clip-archive';
import { createDeeds } from './clip-deeds';
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

/** The conditions that are chosen from a list, beside words and tags. */
export type ListCondition = 'publisher' | 'agency' | 'state';

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
  /** Tags in use, most frequent first. */
  readonly tagsInUse: ReadonlySignal<readonly string[]>;
  readonly trouble: ReadonlySignal<Trouble | undefined>;
  /** Whether the filter leaves anything out. */
  readonly narrowed: ReadonlySignal<boolean>;
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

/** The states the popup can narrow to. */
export const STATES = ['unread', 'reading', 'read', 'starred', 'archived'] as const;

function conditionOf(condition: ListCondition, value: string | undefined): Partial<StoryFilter> {
  if (value === undefined) return {};
  if (condition !== 'state') return { [condition]: value };
  const state = STATES.find((each) => each === value);
  return state ? { state } : {};
}

/** The same list in the library: the part of the address behind `library.html`, empty for all stories. */
export function placeOfFilter({ text, tags, publisher, agency, state }: StoryFilter): string {
  const asked = new URLSearchParams(tags.map((tag) => ['tag', tag]));
  const conditions = { q: text, outlet: publisher, agency, state };
  for (const [name, value] of Object.entries(conditions)) if (value) asked.set(name, value);
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
  calls: Pick<BackgroundCalls, 'changeTags'>;
  first: readonly ListedStory[];
  painted: () => Promise<void>;
}

export function createClipList({ archive, calls, first, painted }: ListWorld): ClipList {
  const filter = signal(EVERYTHING);
  const list = signal<StoryList>(
    first.length > 0 ? { state: 'known', rows: first, more: true } : { state: 'asking' },
  );
  const { trouble, run } = createDeeds();
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
    narrowed: computed(() => placeOfFilter(filter.value) !== ''),
    total,
    tagsInUse: computed(() => (tags.value ?? []).map(({ value }) => value)),
    search(text) {
      filter.value = { ...filter.value, text };
    },
    filterTags(wanted) {
      filter.value = { ...filter.value, tags: [...wanted] };
    },
    narrow(condition, value) {
      const { [condition]: _, ...others } = filter.value;
      filter.value = { ...others, ...conditionOf(condition, value) };
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
