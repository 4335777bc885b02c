// Every call of the protocol in twenty malformed forms from an own page, and in its right form from everybody else: no
// answer is ever reached.
import { beforeEach, expect, it } from 'vitest';
import { type Background, calls as definitions } from '../../utils/messages/protocol';
import { inventedStory } from '../story/invented-story';
import { listening, OWN_PAGE } from './listening';

const OTHERS = [
  { id: 'cutline', url: 'https://harbour-herald.example/ferry' },
  { id: 'cutline', url: 'chrome-extension://cutline.evil/library.html' },
  { id: 'cutline', url: 'about:blank' },
  { id: 'cutline' },
  { id: 'another', url: 'chrome-extension://cutline/library.html' },
  { id: 'another', url: 'chrome-extension://another/page.html' },
  {},
];

const deep = (depth: number): unknown => (depth === 0 ? 'x' : [deep(depth - 1)]);
const polluted: unknown = JSON.parse('{"__proto__":{"ids":["a"],"tags":["a"]}}');

const MALFORMED: [string, unknown][] = [
  ['nothing', undefined],
  ['null', null],
  ['a number', 7],
  ['not a number', Number.NaN],
  ['a word', 'trashStories'],
  ['an empty text', ''],
  ['true', true],
  ['a list', []],
  ['a list of lists', deep(500)],
  ['a function', () => ({})],
  ['a date', new Date()],
  ['a symbol', Symbol('ids')],
  ['a map', new Map([['ids', ['a']]])],
  ['bytes', new Uint8Array(9)],
  ['a regular expression', /ids/],
  ['numbers for ids', { ids: [1, 2], add: [7], remove: [null], id: 3, tabId: 'x', tag: 4 }],
  ['texts for lists', { ids: 'a', stories: 'b', add: 'c', remove: 'd', tags: 'e', versions: 'f' }],
  ['objects for texts', { id: {}, tag: {}, to: {}, undo: {}, note: {}, name: {}, ids: [{}] }],
  [
    'a story that is half one',
    { story: { ...inventedStory(), body: 'text' }, tags: [], tabId: {} },
  ],
  ['a request in the prototype alone', polluted],
];

/** Calls that ask for nothing, or need nothing: any object is a right request. */
const ASK_NOTHING = [
  ...['openLibrary', 'checkLibrary', 'sweepTags', 'purgeTrash'],
  ...['stopPictures', 'checkPictures'],
];

const calls = Object.keys(definitions);
let reached: string[] = [];

/** Answers that note that they were reached. */
const answers = new Proxy<Background>(Object.create(null), {
  get: (_, call) => async () => {
    reached.push(String(call));
    return { ok: true, value: 'secret' };
  },
});

let background: Awaited<ReturnType<typeof listening>>;

const ask = (call: string, data: unknown, sender: object): Promise<unknown> =>
  background.ask(call, data, sender).catch((error: unknown) => String(error));

beforeEach(async () => {
  reached = [];
  background = await listening(answers);
});

it('has a listener for every call there is', () => {
  expect([...background.calls].sort()).toEqual([...calls].sort());
});

it.each(MALFORMED)('reaches no answer with %s', async (_, data) => {
  const isObject = typeof data === 'object' && data !== null;
  for (const call of calls) {
    if (isObject && ASK_NOTHING.includes(call)) continue;
    expect(JSON.stringify(await ask(call, data, OWN_PAGE))).not.toContain('secret');
  }
  expect(reached).toEqual([]);
});

it.each(OTHERS)('reaches no answer from $id at $url', async (sender) => {
  const request = { story: inventedStory(), tags: [], ids: ['a'], add: [], remove: [], tabId: 1 };
  for (const call of calls) {
    const answer = await ask(call, { ...request, id: 'a', tag: 'a', to: 'b', undo: 'x' }, sender);
    expect(answer).toContain('own pages');
  }
  expect(reached).toEqual([]);
});

it('does reach them with a right request from an own page', async () => {
  await ask('trashStories', { ids: ['a'] }, OWN_PAGE);
  await ask('openLibrary', {}, OWN_PAGE);
  expect(reached).toEqual(['trashStories', 'openLibrary']);
});
