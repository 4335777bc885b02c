// What every export format is: a way to turn stories into the bytes of one file, a little at a time.
import type { SavedStory } from '../story/saved-story';

/** What a file says of itself. */
export interface ExportAbout {
  /** What the library was narrowed to, as plain data. */
  filter: Readonly<Record<string, unknown>>;
  /** The version of Cutline that writes the file. */
  cutlineVersion: string;
  /** ISO moment of the export. Left out, the same stories give the same bytes on every day. */
  exportedAt?: string;
  /** The ids of stories too damaged to be written: known once the last story has been read. */
  damaged?: readonly string[];
}

/** One format. To add one: a file of its own, a line in `formats.ts`, a section in `docs/formats.md`. */
export interface ExportFormat {
  /** Stable name: stands in settings and in message keys (`export_<id>`). */
  id: string;
  /** The end of the file's name, with its dot. */
  extension: string;
  mediaType: string;
  /** The bytes of the file, in order. Reads one story at a time and holds no body longer than it must. */
  write(stories: AsyncIterable<SavedStory>, about: ExportAbout): AsyncIterable<Uint8Array>;
}
