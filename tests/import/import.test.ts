import { describe, expect, it } from 'vitest';
import { readImport } from '../../scripts/faults/read-file';
import { exportBlob } from '../../utils/export/write-export';
import { textLines } from '../../utils/import/text-lines';
import { done, failed } from '../../utils/outcome/result';
import { EVERYTHING } from '../../utils/search/story-filter';
import { LONGEST_TAG } from '../../utils/story/longest-tag';
import { nothingMerged } from '../../utils/story/merged';
import type { SavedStory } from '../../utils/story/saved-story';
import { minute, storyNumber } from '../archive/a-story';
import { given, testArchive } from '../archive/test-archive';
import { ABOUT, formatCalled, saved } from '../export/exported';

const file = (text: string, name = 'cutline.jsonl') => new File([text], name);
const line = (n: number): string => JSON.stringify(saved(n));

/** Imports into a list, a batch a call. */
async function importInto(batches: SavedStory[][], content: File | (Blob & { name?: string })) {
  return readImport({
    file: content,
    fileBatch: async (stories) => {
      batches.push(stories);
      return done({ ...nothingMerged(), added: stories.length });
    },
  });
}

describe('importing Cutline’s own export', () => {
  it('makes the same library again: its export has the same bytes', async () => {
    const first = testArchive();
    for (let n = 0; n < 120; n++)
      await first.file(storyNumber(n), [`tag ${n % 7}`], minute(Math.floor(n / 3)));
    const [some] = (await first.rows(EVERYTHING, { limit: 1 })).rows;
    await first.changeTags([some?.id ?? ''], ['Straße', '東京'], []);
    const exported = (archive: ReturnType<typeof testArchive>) =>
      exportBlob({
        format: formatCalled('jsonl'),
        stories: archive.stories(EVERYTHING),
        about: ABOUT,
      });
    const written = await exported(first);
    const second = testArchive();
    const report = given(
      await readImport({
        file: new File([written], 'cutline.jsonl'),
        fileBatch: (stories) => second.importStories(stories),
      }),
    );
    expect(report).toMatchObject({ added: 120, refused: 0 });
    expect(await (await exported(second)).text()).toBe(await written.text());
  }, 60_000);

  it('reports each bad line with its number and loses none of the good ones', async () => {
    const batches: SavedStory[][] = [];
    const { headline, ...headless } = saved(2);
    const text = [
      line(1),
      '{ broken',
      '',
      JSON.stringify(headless),
      '[]',
      JSON.stringify({
        ...saved(3),
        photos: [{ ...saved(3).photos[0], contentUrl: 'javascript:1' }],
      }),
      line(4),
    ].join('\r\n');
    const report = given(await importInto(batches, file(text)));
    expect(batches.flat().map(({ url }) => url)).toEqual([saved(1).url, saved(4).url]);
    expect(report).toMatchObject({ added: 2, refused: 4 });
    expect(report.complaints.map(({ line: number }) => number)).toEqual([2, 4, 5, 6]);
    expect(report.complaints[0]?.problem).toEqual({ kind: 'not-json' });
    expect(report.complaints[1]?.problem).toMatchObject({ kind: 'wrong-field', what: 'headline' });
    expect(report.complaints[3]?.problem).toMatchObject({ what: 'photos.0.contentUrl' });
  });

  it('reports a tag too long for the library with its line', async () => {
    const batches: SavedStory[][] = [];
    const tagged = (n: number, length: number) =>
      JSON.stringify(saved(n, { tags: ['sea', 'x'.repeat(length)] }));
    const report = given(
      await importInto(
        batches,
        file([tagged(1, LONGEST_TAG), tagged(2, LONGEST_TAG + 1)].join('\n')),
      ),
    );
    expect(report).toMatchObject({ added: 1, refused: 1 });
    expect(report.complaints[0]).toMatchObject({
      line: 2,
      problem: { kind: 'wrong-field', what: 'tags.1' },
    });
  });

  it('reads in batches', async () => {
    const batches: SavedStory[][] = [];
    const lines = Array.from({ length: 250 }, (_, n) => line(n)).join('\n');
    await importInto(batches, file(`\uFEFF${lines}\n`));
    expect(batches.map(({ length }) => length)).toEqual([100, 100, 50]);
  });

  it('builds fresh objects: what the record does not know is dropped', async () => {
    const batches: SavedStory[][] = [];
    const poisoned = line(1).replace('{', '{"__proto__":{"polluted":true},"extra":1,');
    await importInto(batches, file(poisoned));
    const [story] = batches.flat();
    expect(story).toEqual(saved(1));
    expect(Object.getPrototypeOf(story)).toBe(Object.prototype);
  });

  it('says so when a file is of no known format', async () => {
    const batches: SavedStory[][] = [];
    const trouble = await importInto(batches, file('GIF89a\0\0', 'photo.gif'));
    expect(trouble).toEqual(failed({ kind: 'foreign-file' }));
    expect(batches).toEqual([]);
  });

  it('says the same of a thousand lines that are no stories, and reads no further', async () => {
    const batches: SavedStory[][] = [];
    const trouble = await importInto(batches, file(`${'{"a":1}\n'.repeat(1000)}${line(1)}`));
    expect(trouble).toEqual(failed({ kind: 'foreign-file' }));
    expect(batches).toEqual([]);
  });

  it('reads on past any number of bad lines once there was a story', async () => {
    const batches: SavedStory[][] = [];
    const text = `${line(1)}\n${'{"a":1}\n'.repeat(1200)}${line(2)}`;
    expect(given(await importInto(batches, file(text)))).toMatchObject({ added: 2, refused: 1200 });
  });

  it('knows its own export by its first characters when the name is lost', async () => {
    const batches: SavedStory[][] = [];
    const report = given(await importInto(batches, new Blob([`${line(1)}\n`])));
    expect(report.added).toBe(1);
  });

  it('stops when the library refuses, and says what was filed before', async () => {
    let calls = 0;
    const lines = Array.from({ length: 250 }, (_, n) => line(n)).join('\n');
    const outcome = await readImport({
      file: file(lines),
      fileBatch: async (stories) => {
        calls += 1;
        return calls === 1
          ? done({ ...nothingMerged(), added: stories.length })
          : failed({ kind: 'disk-full' });
      },
    });
    expect(outcome).toMatchObject({
      trouble: { kind: 'stopped', trouble: { kind: 'disk-full' }, report: { added: 100 } },
    });
    expect(calls).toBe(2);
  });

  it('can be cancelled between batches', async () => {
    const stop = new AbortController();
    const lines = Array.from({ length: 250 }, (_, n) => line(n)).join('\n');
    const importing = readImport({
      file: file(lines),
      signal: stop.signal,
      fileBatch: async () => {
        stop.abort(new Error('enough'));
        return done({ ...nothingMerged(), added: 1 });
      },
    });
    await expect(importing).rejects.toThrow('enough');
  });
});

describe('the lines of a file', () => {
  const linesOf = async (text: string, size: number, longest?: number) => {
    const bytes = new TextEncoder().encode(text);
    const stream = new ReadableStream<Uint8Array>({
      start(controller) {
        for (let at = 0; at < bytes.length; at += size)
          controller.enqueue(bytes.slice(at, at + size));
        controller.close();
      },
    });
    const lines: (string | undefined)[] = [];
    for await (const { text: one } of textLines(stream, longest)) lines.push(one);
    return lines;
  };

  it.each([1, 2, 3, 7, 1000])(
    'come out whole when the bytes come in pieces of %i',
    async (size) => {
      expect(await linesOf('é東🛥\r\n\nlast', size)).toEqual(['é東🛥', '', 'last']);
    },
  );

  it('are passed over when they are longer than any story, and the next is read', async () => {
    expect(await linesOf(`${'x'.repeat(50)}\nshort`, 7, 20)).toEqual([undefined, 'short']);
  });
});
