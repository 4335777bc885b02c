// Exports of invented stories, read back by something other than what wrote them.
import { unzipSync } from 'fflate';
import type { ExportAbout } from '../../utils/export/export-about';
import type { ExportFormat } from '../../utils/export/export-format';
import { DEFAULT_OPTIONS } from '../../utils/export/export-options';
import { FORMATS } from '../../utils/export/formats';
import { writeExport } from '../../utils/export/write-export';
import type { SavedStory } from '../../utils/story/saved-story';
import { aStory } from '../archive/a-story';

export const ABOUT: ExportAbout = {
  filter: { text: '', tags: ['sea'] },
  cutlineVersion: '0.1.0',
  options: DEFAULT_OPTIONS,
};

/** A story as the library gives it, the `n`th of many. */
export const saved = (n: number, change: Partial<SavedStory> = {}): SavedStory => ({
  ...aStory({ url: `https://gazette.example/${n}` }),
  id: n.toString(16).padStart(32, '0'),
  savedAt: '2026-11-01T00:01:00.000Z',
  lastSeenAt: '2026-11-02T00:01:00.000Z',
  contentHash: 'a'.repeat(64),
  tags: ['sea', 'old ports'],
  readingState: 'unread',
  starred: false,
  archived: false,
  ...change,
});

export const formatCalled = (id: string): ExportFormat => {
  const format = FORMATS.find((one) => one.id === id);
  if (!format) throw new Error(`no format ${id}`);
  return format;
};

export async function* streamed(stories: Iterable<SavedStory>): AsyncGenerator<SavedStory> {
  yield* stories;
}

/** The bytes an export gives. */
export async function bytesOf(
  id: string,
  stories: Iterable<SavedStory>,
  about = ABOUT,
): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  const order = { format: formatCalled(id), stories: streamed(stories), about };
  for await (const chunk of writeExport(order)) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** The files of an export that is a zip, as text by name. */
export async function filesOf(id: string, stories: Iterable<SavedStory>, about = ABOUT) {
  const files = unzipSync(await bytesOf(id, stories, about));
  return Object.fromEntries(
    Object.entries(files).map(([name, bytes]) => [
      name,
      new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes),
    ]),
  );
}
