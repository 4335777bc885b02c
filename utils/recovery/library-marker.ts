// A small note kept apart from both copies: which library there should be, and how much was in it. Without it nobody could
// tell a library that was lost from one that was never filled.
import * as v from 'valibot';
import type { NoteArea } from './note-area';

const KEY = 'library';

/** As much of an area as the note needs. */
export type MarkerArea = Pick<NoteArea, 'get' | 'set'>;

/** One of the last writes: how many stories it touched, and the headlines of the first of them. */
const NotedWrite = v.object({
  number: v.number(),
  stories: v.number(),
  names: v.array(v.string()),
});
export type NotedWrite = v.InferOutput<typeof NotedWrite>;

const LibraryMarker = v.object({
  library: v.string(),
  /** The last write that is noted. */
  number: v.number(),
  /** The epoch of that write. */
  epoch: v.exactOptional(v.string()),
  /** Stories there were after it, the trash included. */
  stories: v.number(),
  /** What the last writes touched, oldest first: by it a reader is told what is lost with a write that nobody kept. */
  latest: v.exactOptional(v.array(NotedWrite)),
});
/** What should be there. */
export type LibraryMarker = v.InferOutput<typeof LibraryMarker>;

/** The note, or undefined where there is none that can be read. */
export async function readMarker(area: MarkerArea): Promise<LibraryMarker | undefined> {
  const parsed = v.safeParse(LibraryMarker, (await area.get(KEY))[KEY]);
  return parsed.success ? parsed.output : undefined;
}

/** Writes the note. */
export const writeMarker = (area: MarkerArea, marker: LibraryMarker): Promise<void> =>
  area.set({ [KEY]: marker });
