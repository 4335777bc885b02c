// Texts that programs stumble over, in every field of a story at once: saved, searched, exported, backed up and restored.
import { createHash } from 'node:crypto';
import * as v from 'valibot';
import { beforeAll, describe, expect, it } from 'vitest';
import { readImport } from '../../scripts/faults/read-file';
import { isTrueVersion } from '../../utils/archive/merging/true-version';
import { restoreBackup } from '../../utils/backup/restore-backup';
import { backupBlob } from '../../utils/backup/write-backup';
import { FORMATS } from '../../utils/export/formats';
import { exportBlob } from '../../utils/export/write-export';
import { done } from '../../utils/outcome/result';
import { EVERYTHING } from '../../utils/search/story-filter';
import { parseStory } from '../../utils/story/parse-story';
import { Tag } from '../../utils/story/saved-story';
import type { Story } from '../../utils/story/story';
import { wellFormed } from '../../utils/text/well-formed';
import { aStory, minute, paragraph } from '../archive/a-story';
import { given, testArchive } from '../archive/test-archive';
import { ABOUT } from '../export/exported';
import { NAUGHTY } from './naughty-strings';

type Archive = ReturnType<typeof testArchive>;

/** A story that says the same in all its fields. */
function naughty(text: string, n: number): Story {
  const [photo] = aStory().photos;
  return aStory({
    url: `https://gazette.example/${n}`,
    headline: text || 'nothing',
    alternativeHeadline: text,
    kicker: text,
    byline: text,
    author: [{ name: text }],
    publisher: text,
    articleSection: text,
    keywords: [text],
    body: [
      paragraph(text),
      { type: 'heading', level: 2, text: [{ text }] },
      { type: 'quote', paragraphs: [[{ text }]], cite: text },
      { type: 'preformatted', text },
      { type: 'photo', photo: 'p1' },
    ],
    photos: photo
      ? [{ ...photo, caption: text, creditLine: text, altText: text, creator: [{ name: text }] }]
      : [],
  });
}

const before = Reflect.ownKeys(Object.prototype).map(String).join();
const tagsOf = (text: string): string[] => (v.is(Tag, text) ? [text] : []);

/** As they are let in: half a character and U+0000 are in no file that every reader reads. */
const TEXTS = NAUGHTY.map(wellFormed);

/** Only nothing at all is no name, and refused at the door. */
const STORIES = NAUGHTY.map(naughty).flatMap((story) => {
  const parsed = parseStory(story);
  return parsed.ok ? [parsed.value] : [];
});

let archive: Archive;

beforeAll(async () => {
  archive = testArchive();
  for (const story of STORIES) {
    const n = Number(story.url.split('/').at(-1));
    const text = TEXTS[n] ?? '';
    const filed = given(await archive.file(story, tagsOf(text), minute(n)));
    given(await archive.note(filed.id, text));
  }
}, 120_000);

const exported = async (from: Archive, id: string): Promise<Blob> => {
  const format = FORMATS.find((one) => one.id === id);
  if (!format) throw new Error(`No format is called ${id}.`);
  return exportBlob({ format, stories: from.stories(EVERYTHING), about: ABOUT });
};

const backupOf = (from: Archive): Promise<Blob> =>
  backupBlob({
    source: {
      stories: () => from.stories(EVERYTHING),
      versions: (id) => from.versions(id),
      organisationRows: () => from.organisationRows(),
      async *pictures() {},
      pictureBytes: async () => undefined,
    },
    cutlineVersion: '1.0.0',
  });

const sumOf = async (file: Blob): Promise<string> =>
  createHash('sha256')
    .update(new Uint8Array(await file.arrayBuffer()))
    .digest('hex');

describe(`${NAUGHTY.length} naughty strings in every field`, () => {
  it('are at least five hundred', () => {
    expect(STORIES.length).toBeGreaterThanOrEqual(500);
  });

  it('are saved as they were, and nothing is polluted', async () => {
    expect(await archive.count(EVERYTHING)).toBe(STORIES.length);
    for await (const story of archive.stories(EVERYTHING)) {
      const text = TEXTS[Number(story.url.split('/').at(-1))] ?? '';
      expect(story.body[3]).toEqual({ type: 'preformatted', text });
      expect(story.photos[0]?.caption).toBe(text);
    }
    expect(Reflect.ownKeys(Object.prototype).map(String).join()).toBe(before);
  });

  it('can be searched for, listed and counted', async () => {
    for (const text of NAUGHTY) {
      const rows = await archive.rows({ ...EVERYTHING, text }, { limit: 5 });
      expect(Array.isArray(rows.rows)).toBe(true);
    }
    const tags = await archive.tags();
    expect(tags.length).toBeGreaterThan(300);
    for (const { value, count } of tags)
      expect(await archive.count({ ...EVERYTHING, tags: [value] }), value).toBe(count);
    const facets = await archive.facets(EVERYTHING);
    expect(facets.publishers.length).toBeGreaterThan(0);
  }, 120_000);

  it('leave in every format, and come back byte-equal', async () => {
    for (const { id } of FORMATS) expect((await exported(archive, id)).size).toBeGreaterThan(0);
    const written = await exported(archive, 'jsonl');
    const other = testArchive();
    const report = given(
      await readImport({
        file: new File([written], 'cutline.jsonl'),
        fileBatch: (stories) => other.importStories(stories),
      }),
    );
    expect(report.complaints).toEqual([]);
    expect(report).toMatchObject({ added: STORIES.length, refused: 0 });
    expect(await (await exported(other, 'jsonl')).text()).toBe(await written.text());
  }, 120_000);

  it('survive a backup, byte-equal', async () => {
    const written = await backupOf(archive);
    const other = testArchive();
    const restored = await restoreBackup({
      file: written,
      isTrueVersion,
      fileStories: (stories) => other.importStories(stories),
      importExtras: ({ versions, rows }) => other.importExtras(versions, rows),
      filePictures: async () => done(0),
    });
    expect(restored.ok).toBe(true);
    expect(await sumOf(await backupOf(other))).toBe(await sumOf(written));
  }, 120_000);
});
