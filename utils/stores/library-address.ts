// The library's place as its address says it (`?q=&tag=&tag=&outlet=…&story=`). Both ways, and pure.
import * as v from 'valibot';
import { chosenIn } from '../search/chosen-in';
import { CONDITIONS, isWholeView, type StoryCondition } from '../search/conditions';
import { PHOTO_CONDITIONS } from '../search/photo-conditions';
import { EVERY_PHOTO, PhotoFilter } from '../search/photo-filter';
import { EVERYTHING, INBOX, StoryFilter, StorySort } from '../search/story-filter';

/** What the library shows. In the photo desk the conditions are those of photos, and the list has none. */
export const LibraryPlace = v.object({
  view: v.picklist(['stories', 'photos']),
  filter: StoryFilter,
  /** Absent: newest save first. */
  sort: v.exactOptional(StorySort),
  photos: PhotoFilter,
  /** Whether the photo desk is a table. */
  table: v.exactOptional(v.literal(true)),
  /** The open story. */
  story: v.exactOptional(v.string()),
});
export type LibraryPlace = v.InferOutput<typeof LibraryPlace>;

const DAY = /^\d{4}-\d\d-\d\d$/;
const STORY_ID = /^[0-9a-f]{32}$/;

const stated = (all: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));

const yes = (value: string | null) => (value === '1' ? true : undefined);
const shaped = (value: string | null, shape: RegExp) =>
  value !== null && shape.test(value) ? value : undefined;

/** What an address says of a condition. */
function askedOf({ kind, values, chosen }: StoryCondition, asked: URLSearchParams): unknown {
  if (chosen === undefined) return undefined;
  const value = asked.get(chosen.address);
  switch (kind) {
    case 'tag':
      return [...new Set(asked.getAll(chosen.address).filter(Boolean))];
    case 'day':
      return shaped(value, DAY);
    case 'value':
      return values?.find((known) => known.value === value)?.value;
    case 'trash':
      return yes(value);
    default:
      return value || undefined;
  }
}

/** What a state is called in an address where everything is asked for: the library without any condition is its inbox. */
const ALL = 'all';

/** Whether a filter has conditions beside being a view. */
export function isNarrowed({ text, tags, trashed, state, ...others }: StoryFilter): boolean {
  const narrows = (value: unknown): boolean => value !== undefined;
  if (text.trim() !== '' || tags.length > 0 || Object.values(others).some(narrows)) return true;
  return state !== undefined && !isWholeView(state);
}

const isWhole = (filter: StoryFilter): boolean =>
  !filter.trashed && filter.text === '' && !isNarrowed(filter);

function filterAsked(asked: URLSearchParams): StoryFilter {
  const fields = CONDITIONS.flatMap((condition): [string, unknown][] =>
    condition.chosen ? [[condition.chosen.field, askedOf(condition, asked)]] : [],
  );
  const said = { text: asked.get('q') ?? '', ...Object.fromEntries(fields) };
  const filter = v.parse(StoryFilter, stated(said));
  const bare = isWhole(filter) && filter.state === undefined;
  return bare && asked.get('state') !== ALL ? INBOX : filter;
}

function photosAsked(asked: URLSearchParams): Record<string, unknown> {
  const fields = PHOTO_CONDITIONS.map(({ field, names }): [string, unknown] => {
    const value = asked.get(field);
    return [field, names ? value || undefined : shaped(value, DAY)];
  });
  return stated({ text: asked.get('q') ?? '', ...Object.fromEntries(fields) });
}

/** Reads a place; what an address says badly is left out. */
export function placeOfAddress(search: string): LibraryPlace {
  const asked = new URLSearchParams(search);
  const view = asked.get('view') === 'photos' ? 'photos' : 'stories';
  const sort = StorySort.options.find((order) => order === asked.get('sort'));
  return v.parse(LibraryPlace, {
    view,
    filter: view === 'stories' ? filterAsked(asked) : EVERYTHING,
    photos: view === 'photos' ? photosAsked(asked) : EVERY_PHOTO,
    ...stated({
      sort: view === 'stories' ? sort : undefined,
      table: view === 'photos' ? yes(asked.get('table')) : undefined,
      story: shaped(asked.get('story'), STORY_ID),
    }),
  });
}

type Said = [string, string | undefined][];

/** The state a whole view is known by: the inbox by none. */
const saidState = (state: string | undefined): string | undefined =>
  state === INBOX.state ? undefined : (state ?? ALL);

const saidOfStories = ({ filter, sort }: LibraryPlace): Said => [
  ['q', filter.text],
  ...CONDITIONS.flatMap(
    ({ chosen }): Said =>
      chosen && !(chosen.field === 'state' && isWhole(filter))
        ? chosenIn(filter, chosen.field).map((value) => [chosen.address, value])
        : [],
  ),
  ['state', isWhole(filter) ? saidState(filter.state) : undefined],
  ['sort', sort],
];

const saidOfPhotos = ({ photos, table }: LibraryPlace): Said => [
  ['view', 'photos'],
  ['q', photos.text],
  ...PHOTO_CONDITIONS.map(({ field }): Said[number] => [field, photos[field]]),
  ['table', table ? '1' : undefined],
];

/** Writes a place as `?…`, or `?` alone for the inbox; `panel` keeps the side panel's mark. */
export function addressOfPlace(place: LibraryPlace, panel = false): string {
  const said: Said = [
    ...(place.view === 'photos' ? saidOfPhotos(place) : saidOfStories(place)),
    ['story', place.story],
  ];
  const asked = new URLSearchParams(said.flatMap(([key, value]) => (value ? [[key, value]] : [])));
  if (!panel) return `?${asked}`;
  return asked.size > 0 ? `?panel&${asked}` : '?panel';
}
