// What every export format is: what it is called and for, and a way to turn stories into the bytes of one file, a little at
// a time. What writes it is fetched when it is asked for.
import type english from '../../public/_locales/en/messages.json';
import type { SavedStory } from '../story/saved-story';
import type { ExportAbout } from './export-about';
import type { OptionName } from './export-options';

/** What a format is for, in the order people are offered the groups. */
export type FormatPurpose = 'keep' | 'read' | 'cite' | 'study';

/** The words of a format, as message keys: its name, and who needs it. */
export interface FormatWords {
  label: keyof typeof english;
  note: keyof typeof english;
}

/** What writes a format: the exports of its file in `formats/`. */
export interface FormatWriter {
  /** The bytes of the file, in order. Reads one story at a time and holds no body longer than it must. */
  write(stories: AsyncIterable<SavedStory>, about: ExportAbout): AsyncIterable<Uint8Array>;
  /** What one story looks like in the file, as text. */
  preview(story: SavedStory, about: ExportAbout): string | Promise<string>;
}

/** One format. `docs/contributing.md` says how to add one. */
export interface ExportFormat {
  /** Stable name: that of its file in `formats/` and of its section in `docs/formats.md`. */
  id: string;
  purpose: FormatPurpose;
  words: FormatWords;
  /** The end of the file's name, with its dot. */
  extension: string;
  mediaType: string;
  /** What can be chosen about it. */
  options: readonly OptionName[];
  load(): Promise<FormatWriter>;
}
