// The library's place as its address says it (`?q=&tag=&tag=&outlet=…&story=`). Both ways, and pure.
import * as v from 'valibot';
import { PhotoFilter } from '../search/photo-filter';
import { StoryFilter, StorySort, StoryState } from '../search/story-filter';

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

/** How an address is asked; what it says badly is as if it said nothing. */
function asking(search: string) {
  const asked = new URLSearchParams(search);
  const text = (key: string) => asked.get(key) || undefined;
  return {
    text,
    tags: () => [...new Set(asked.getAll('tag').filter(Boolean))],
    shaped: (key: string, shape: RegExp) => {
      const value = asked.get(key);
      return value !== null && shape.test(value) ? value : undefined;
    },
    oneOf: (key: string, known: readonly string[]) => known.find((word) => word === asked.get(key)),
    yes: (key: string) => (asked.get(key) === '1' ? true : undefined),
  };
}

/** Reads a place; what an address says badly is left out. */
export function placeOfAddress(search: string): LibraryPlace {
  const { text, tags, shaped, oneOf, yes } = asking(search);
  const view = text('view') === 'photos' ? 'photos' : 'stories';
  const days = { from: shaped('from', DAY), to: shaped('to', DAY) };
  const words = { text: text('q') ?? '', agency: text('agency'), ...days };
  const ofStories = {
    ...words,
    tags: tags(),
    publisher: text('outlet'),
    author: text('author'),
    collection: text('collection'),
    state: oneOf('state', StoryState.options),
    trashed: yes('trash'),
  };
  const ofPhotos = {
    ...words,
    outlet: text('outlet'),
    credit: text('credit'),
    creator: text('creator'),
    person: text('person'),
  };
  return v.parse(LibraryPlace, {
    view,
    filter: view === 'stories' ? stated(ofStories) : { text: '', tags: [] },
    photos: view === 'photos' ? stated(ofPhotos) : { text: '' },
    ...stated({
      sort: view === 'stories' ? oneOf('sort', StorySort.options) : undefined,
      table: view === 'photos' ? yes('table') : undefined,
      story: shaped('story', STORY_ID),
    }),
  });
}

type Said = [string, string | undefined][];

const saidOfStories = ({ filter, sort }: LibraryPlace): Said => [
  ['q', filter.text],
  ...filter.tags.map((tag): [string, string] => ['tag', tag]),
  ['outlet', filter.publisher],
  ['author', filter.author],
  ['agency', filter.agency],
  ['collection', filter.collection],
  ['state', filter.state],
  ['from', filter.from],
  ['to', filter.to],
  ['trash', filter.trashed ? '1' : undefined],
  ['sort', sort],
];

const saidOfPhotos = ({ photos, table }: LibraryPlace): Said => [
  ['view', 'photos'],
  ['q', photos.text],
  ['credit', photos.credit],
  ['creator', photos.creator],
  ['agency', photos.agency],
  ['outlet', photos.outlet],
  ['person', photos.person],
  ['from', photos.from],
  ['to', photos.to],
  ['table', table ? '1' : undefined],
];

/** Writes a place as `?…`, or `?` alone for the whole library; `panel` keeps the side panel's mark. */
export function addressOfPlace(place: LibraryPlace, panel = false): string {
  const said: Said = [
    ...(place.view === 'photos' ? saidOfPhotos(place) : saidOfStories(place)),
    ['story', place.story],
  ];
  const asked = new URLSearchParams(said.flatMap(([key, value]) => (value ? [[key, value]] : [])));
  if (!panel) return `?${asked}`;
  return asked.size > 0 ? `?panel&${asked}` : '?panel';
}
