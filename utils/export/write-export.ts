// Running an export: the file, how far it has got, and the way to stop it.
import { DamagedStories } from '../story/damaged-stories';
import type { SavedStory } from '../story/saved-story';
import type { ExportAbout } from './export-about';
import type { ExportFormat } from './export-format';
import { localDay } from './local-day';

/** Everything an export needs. */
export interface ExportOrder {
  format: ExportFormat;
  stories: AsyncIterable<SavedStory>;
  about: ExportAbout;
  /** Stops the export: what is under way rejects with the signal's reason. */
  signal?: AbortSignal;
  /** Told how many stories have been written. */
  progress?: (written: number) => void;
}

/** The stories that are whole; the ids of the others are added to `damaged` at the end. */
async function* wholeOf(
  stories: AsyncIterable<SavedStory>,
  damaged: string[],
): AsyncGenerator<SavedStory> {
  try {
    yield* stories;
  } catch (error) {
    if (!(error instanceof DamagedStories)) throw error;
    damaged.push(...error.ids);
  }
}

async function* followed(
  { stories, signal, progress }: ExportOrder,
  damaged: string[],
): AsyncGenerator<SavedStory> {
  let written = 0;
  for await (const story of wholeOf(stories, damaged)) {
    signal?.throwIfAborted();
    yield story;
    written += 1;
    progress?.(written);
  }
  signal?.throwIfAborted();
}

/** The bytes of an export, as they are made. A damaged story stops nothing: the file names it. */
export async function* writeExport(order: ExportOrder): AsyncGenerator<Uint8Array> {
  const damaged: string[] = [];
  const { write } = await order.format.load();
  yield* write(followed(order, damaged), { ...order.about, damaged });
}

/** Bytes held in memory before they are handed to the browser, which may put a blob on disk. */
const PART = 8 * 1024 * 1024;

/** A whole export as a blob to download. */
export async function exportBlob(order: ExportOrder): Promise<Blob> {
  const parts: Blob[] = [];
  let held: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  for await (const chunk of writeExport(order)) {
    held.push(new Uint8Array(chunk));
    length += chunk.length;
    if (length < PART) continue;
    parts.push(new Blob(held));
    held = [];
    length = 0;
  }
  return new Blob([...parts, ...held], { type: order.format.mediaType });
}

/** The name an export is saved under, with the reader's day. */
export const exportFileName = ({ format, about }: Pick<ExportOrder, 'format' | 'about'>): string =>
  `${['cutline', about.exportedAt && localDay(about.exportedAt)].filter(Boolean).join('-')}${format.extension}`;
