// What every import format is: a way to read stories out of the bytes of a file, a little at a time.
import type { FileProblem } from '../story/file-problem';
import type { SavedStory } from '../story/saved-story';

/** A story found in a file, or a place in the file that holds none and why. */
export type ImportItem = { story: SavedStory } | { line: number; problem: FileProblem };

/** One format. To add one: a file of its own, a line in `formats.ts`, a section in `docs/formats.md`. */
export interface ImportFormat {
  /** Stable name, as in `export_<id>`. */
  id: string;
  /** Whether a file looks like this format, by its name and its first characters. */
  recognises(fileName: string, opening: string): boolean;
  /** What the file holds, in its order. A bad place never ends the reading. */
  read(bytes: ReadableStream<Uint8Array>): AsyncIterable<ImportItem>;
}
