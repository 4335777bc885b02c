// The library's place as its address says it: ?q=&tag=&tag=&outlet=&from=&to=&trash=1&story=. Both ways, and pure.
import type { StoryFilter } from '../search/story-filter';

/** What the library shows: the filter of the list, and the story that is open. */
export interface LibraryPlace {
  filter: StoryFilter;
  story?: string;
}

const DAY = /^\d{4}-\d\d-\d\d$/;
const STORY_ID = /^[0-9a-f]{32}$/;

function matching(value: string | null, shape: RegExp): string | undefined {
  return value !== null && shape.test(value) ? value : undefined;
}

/** Reads a place; what an address says badly is left out. */
export function placeOfAddress(search: string): LibraryPlace {
  const asked = new URLSearchParams(search);
  const publisher = asked.get('outlet');
  const from = matching(asked.get('from'), DAY);
  const to = matching(asked.get('to'), DAY);
  const story = matching(asked.get('story'), STORY_ID);
  return {
    filter: {
      text: asked.get('q') ?? '',
      tags: [...new Set(asked.getAll('tag').filter(Boolean))],
      ...(publisher ? { publisher } : {}),
      ...(from ? { from } : {}),
      ...(to ? { to } : {}),
      ...(asked.get('trash') === '1' ? { trashed: true as const } : {}),
    },
    ...(story ? { story } : {}),
  };
}

/** Writes a place as `?…`, or `?` alone for the whole library; `panel` keeps the side panel's mark. */
export function addressOfPlace({ filter, story }: LibraryPlace, panel = false): string {
  const said: [string, string | undefined][] = [
    ['q', filter.text],
    ...filter.tags.map((tag): [string, string] => ['tag', tag]),
    ['outlet', filter.publisher],
    ['from', filter.from],
    ['to', filter.to],
    ['trash', filter.trashed ? '1' : undefined],
    ['story', story],
  ];
  const asked = new URLSearchParams(said.flatMap(([key, value]) => (value ? [[key, value]] : [])));
  if (!panel) return `?${asked}`;
  return asked.size > 0 ? `?panel&${asked}` : '?panel';
}
