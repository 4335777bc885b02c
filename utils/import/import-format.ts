// What every import format is: how its files are recognised, and a way to read stories out of them, a little at a time.
import type english from '../../public/_locales/en/messages.json';
import type { OrganisationRow } from '../search/organisation-row';
import type { KeptVersion } from '../story/earlier-version';
import type { FileProblem } from '../story/file-problem';
import type { SavedStory } from '../story/saved-story';
import type { Probed } from './probe';

/** A place that holds no story, and why. */
export interface Refused {
  file: string;
  line?: number;
  problem: FileProblem;
}

/** What is found in files: a story with the lists it lies in, what lies beside stories, or a place that was refused. */
export type ImportItem =
  | { story: SavedStory; lists?: readonly string[] }
  | { version: KeptVersion }
  | { row: OrganisationRow }
  | Refused;

/** What a reader needs of the world. */
export interface ImportWorld {
  now: Date;
  /** The version of Cutline that imports. */
  version: string;
  /** HTML as a document that runs nothing and asks nobody; links are resolved against the address. */
  parseHtml(html: string, url: string): Document;
}

/** What reads a format: the exports of its file in `formats/`. A bad place never ends the reading. */
export interface FormatReader {
  read(files: readonly Probed[], world: ImportWorld): AsyncIterable<ImportItem>;
}

/** One format. To add one: a file of its own, an entry in `formats.ts`, a section in `docs/formats.md`. */
export interface ImportFormat {
  /** Stable name: that of its file in `formats/` and of its section in `docs/formats.md`. */
  id: string;
  /** What it is called, and what it does not hold, as message keys. */
  words: { label: keyof typeof english; lacks: keyof typeof english };
  /** Its stories are whole; of others no version is made of a story that is here. */
  whole?: true;
  /** Which of some files are its. */
  claims(files: readonly Probed[]): readonly Probed[];
  load(): Promise<FormatReader>;
}
