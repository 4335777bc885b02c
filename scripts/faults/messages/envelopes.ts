// Every message of the protocol in twenty malformed forms and in a right one, as they go over the wire.
import { calls as definitions } from '../../../utils/messages/protocol';
import { EVERYTHING } from '../../../utils/search/story-filter';

/** What is sent: the call and its request in the envelope of the messenger. */
export interface Envelope {
  id: number;
  type: unknown;
  data?: unknown;
  timestamp: unknown;
}

/** Calls that need nothing: any object is a right request of theirs, and they change nothing that a reader sees. */
const ASK_NOTHING = ['openLibrary', 'checkLibrary', 'sweepTags', 'checkPictures', 'stopPictures'];

const deep = (depth: number): unknown => (depth === 0 ? 'x' : [deep(depth - 1)]);
const long = 'x'.repeat(100_000);
const polluted: unknown = JSON.parse('{"__proto__":{"ids":["ID"],"id":"ID","tags":["a"]}}');

/** Twenty malformed requests. None is an object that could pass for an empty request. */
const MALFORMED: readonly unknown[] = [
  null,
  7,
  -0.5,
  'trashStories',
  '',
  true,
  false,
  [],
  [{ ids: ['ID'] }],
  deep(300),
  long,
  { ids: [1, 2], id: 3, add: [7], remove: [null], tag: 4, tabId: 'x', target: 5, search: 6 },
  {
    ids: 'ID',
    stories: 'b',
    tags: 'e',
    versions: 'f',
    rows: 'g',
    target: 'ID',
    search: 'h',
    id: {},
  },
  { ids: [{}], id: [], tag: {}, to: {}, undo: {}, note: {}, name: {}, target: {}, search: {} },
  { story: { headline: 'half a story' }, stories: [{}], tags: [], tabId: {}, ids: 1, id: 1 },
  { target: { ids: 'ID' }, change: { trashed: true }, id: 0, ids: { 0: 'ID', length: 1 } },
  { target: { filter: null }, change: { trashed: 'yes' }, ids: null, id: null, tag: null },
  { ids: ['ID', ['ID']], add: [long], remove: [], id: ['ID'], tag: [long], search: { name: 1 } },
  { constructor: { prototype: { ids: ['ID'] } }, id: 1, ids: false, stories: false },
  polluted,
];

const without = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const calls = Object.keys(definitions);

const filled = (value: unknown, id: string): unknown =>
  JSON.parse(JSON.stringify(value).replaceAll('"ID"', JSON.stringify(id)));

/** Every call in every malformed form, for a library that holds a story of this id. */
export function malformed(id: string): Envelope[] {
  const forms = MALFORMED.map((form) => filled(form, id));
  const sent = calls.flatMap((type) =>
    forms
      .filter((form) => !(ASK_NOTHING.includes(type) && without(form)))
      .filter((form) => !(type === 'purgeTrash' && without(form)))
      .map((data, at): Envelope => ({ id: at, type, data, timestamp: 1 })),
  );
  const types = ['__proto__', 'constructor', 'toString', '', 7, null, ['fileStory']];
  return [
    ...sent,
    ...types.map((type, at): Envelope => ({ id: at, type, data: { ids: [id] }, timestamp: 1 })),
    { id: 1, type: 'trashStories', data: { ids: [id] }, timestamp: 'now' },
  ];
}

/** Every call in its right form: each would change or tell something if it were heard. */
export function right(id: string, story: unknown, saved: unknown): Envelope[] {
  const data = {
    ids: [id],
    id,
    tabId: 1,
    story,
    stories: [saved],
    tags: ['hostile'],
    add: ['hostile'],
    remove: ['saved'],
    target: { filter: EVERYTHING },
    change: { trashed: true, put: [], remove: [] },
    pictures: [],
    undo: '1',
    note: 'hostile',
    tag: 'saved',
    to: 'hostile',
    search: { name: 'hostile', filter: EVERYTHING },
    name: 'hostile',
    versions: [],
    rows: [],
  };
  return calls.map((type, at) => ({ id: at, type, data, timestamp: 1 }));
}
