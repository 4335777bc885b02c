import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { FORMATS } from '../../utils/export/formats';
import { TABLES } from '../../utils/export/tables/all-tables';
import { exportBlob, exportFileName, writeExport } from '../../utils/export/write-export';
import { DamagedStories } from '../../utils/story/damaged-stories';
import { aHighlight } from '../story/a-highlight';
import { ABOUT, bytesOf, filesOf, formatCalled, saved, streamed } from './exported';
import { pictureBytes } from './kept-pictures';

const stories = Array.from({ length: 50 }, (_, n) => saved(n));
const formats = FORMATS.map(({ id }) => id);
const zips = FORMATS.filter(({ mediaType }) => mediaType === 'application/zip').map(({ id }) => id);
const documented = readFileSync(path.join(import.meta.dirname, '../../docs/formats.md'), 'utf8');

// Every story has the same picture: what writes only kept pictures writes something too.
const { sha256, bytes } = pictureBytes('one for all');
const withOnePicture = {
  ...ABOUT,
  pictures: {
    of: async (storyId: string) => {
      const size = { width: 12, height: 8, bytes: bytes.length };
      const address = 'https://gazette.example/petrel.jpg';
      const kept = { state: 'kept' as const, type: 'image/png' as const, at: '2026-11-01' };
      return [{ storyId, address, sha256, ...kept, ...size }];
    },
    bytes: async () => bytes,
  },
};

describe.each(formats)('an export as %s', (id) => {
  it('gives the same bytes twice, whatever order the fields of a record came in', async () => {
    const turned = stories.map((story) => Object.fromEntries(Object.entries(story).reverse()));
    expect(turned[0]).toEqual(stories[0]);
    const again = stories.map((story, at) => ({ ...turned[at], ...story }));
    expect((await bytesOf(id, again)).equals(await bytesOf(id, stories))).toBe(true);
  });

  it('is a whole file when there is nothing to export', async () => {
    const bytes = await bytesOf(id, []);
    expect(bytes.length === 0).toBe(['jsonl', 'ris', 'biblatex', 'citations'].includes(id));
  });

  it('stops at once when it is cancelled, and says how far it was', async () => {
    const stop = new AbortController();
    let told = 0;
    const order = {
      format: formatCalled(id),
      stories: streamed(stories),
      about: ABOUT,
      signal: stop.signal,
      progress: (written: number) => {
        told = written;
        if (written === 7) stop.abort(new Error('stopped by the reader'));
      },
    };
    await expect(exportBlob(order)).rejects.toThrow('stopped by the reader');
    expect(told).toBe(7);
  });

  it('reads no further than what has been written', async () => {
    let read = 0;
    // Digits that do not repeat, so that they fill a chunk however they are packed.
    const digits = (n: number) =>
      Array.from({ length: 99 }, (_, at) =>
        createHash('sha256').update(`${n} ${at}`).digest('hex'),
      );
    async function* endless() {
      for (;;) {
        const note = digits(read++).join('');
        const highlights = [aHighlight('ferry', { note })];
        const headline = note.slice(0, 640);
        yield saved(read, { headline, note, alternativeHeadline: note, highlights });
      }
    }
    const order = { format: formatCalled(id), stories: endless(), about: withOnePicture };
    const chunks = writeExport(order)[Symbol.asyncIterator]();
    await chunks.next();
    const before = read;
    await chunks.return?.(undefined);
    expect(read).toBe(before);
    expect(read).toBeLessThan(500);
  });
});

describe.each(zips)('the zip of an export as %s', (id) => {
  it('carries a manifest with filter, counts, every story and the hash of every file', async () => {
    const { 'manifest.json': text, ...others } = unzipSync(await bytesOf(id, stories));
    const manifest = JSON.parse(new TextDecoder().decode(text));
    expect(manifest).toMatchObject({
      format: id,
      cutlineVersion: '0.1.0',
      schemaVersion: 1,
      filter: ABOUT.filter,
      counts: { stories: 50, photos: 50, highlights: 0, pictures: 0 },
    });
    expect(manifest).not.toHaveProperty('exportedAt');
    expect(manifest.files).toEqual(
      Object.entries(others).map(([name, content]) => ({
        name,
        bytes: content.length,
        sha256: createHash('sha256').update(content).digest('hex'),
      })),
    );
    expect(manifest.stories[3]).toEqual({
      id: stories[3]?.id,
      url: 'https://gazette.example/3',
      retrievedUrl: 'https://gazette.example/ferry?utm_source=letter',
      retrievedAt: '2026-11-01T10:00:00.000Z',
      extractorVersion: '0.1.0',
      contentHash: 'a'.repeat(64),
    });
  });

  it('names in its manifest the stories that were too damaged to be written', async () => {
    async function* withOneDamaged() {
      yield* stories.slice(0, 2);
      throw new DamagedStories(['lost']);
    }
    const order = { format: formatCalled(id), stories: withOneDamaged(), about: ABOUT };
    const files = unzipSync(new Uint8Array(await (await exportBlob(order)).arrayBuffer()));
    const manifest = JSON.parse(new TextDecoder().decode(files['manifest.json']));
    expect(manifest).toMatchObject({ damaged: ['lost'], counts: { stories: 2 } });
  });

  it('names the moment of the export only where it is told', async () => {
    const about = { ...ABOUT, exportedAt: '2026-11-22T09:00:00.000Z' };
    const files = await filesOf(id, [], about);
    expect(JSON.parse(files['manifest.json'] ?? '').exportedAt).toBe(about.exportedAt);
    const format = formatCalled(id);
    expect(exportFileName({ format, about })).toBe(`cutline-2026-11-22${format.extension}`);
    expect(exportFileName({ format, about: ABOUT })).toBe(`cutline${format.extension}`);
  });
});

describe('docs/formats.md', () => {
  it.each(TABLES.flatMap(({ columns }) => columns.map(({ name }) => name)))(
    'explains the column %s',
    (column) => {
      expect(documented).toContain(`| \`${column}\` |`);
    },
  );
});
