// What an export knows beside its stories: what they are, how they were asked for, what is kept of their pictures.
import type { KeptPicture } from '../story/kept-picture';
import type { ExportOptions } from './export-options';

/** What the exported stories are called, where they are a collection or a saved search. */
export interface ExportTitle {
  kind: 'collection' | 'search';
  id: string;
  name: string;
  note?: string;
}

/** A collection of the library, with those of its stories that are exported known by their ids. */
export interface ExportedCollection {
  id: string;
  createdAt: string;
  name: string;
  note?: string;
  members: readonly string[];
}

/** The kept pictures of the library. */
export interface PictureSource {
  /** What is kept of a story's pictures. */
  of(storyId: string): Promise<readonly KeptPicture[]>;
  /** The bytes under a hash; undefined where they are lost. */
  bytes(sha256: string): Promise<Uint8Array | undefined>;
}

/** What a file says of itself. */
export interface ExportAbout {
  /** What the library was narrowed to, as plain data. */
  filter: Readonly<Record<string, unknown>>;
  /** What the filter means, as a tree of conditions; absent for stories picked by hand. */
  query?: unknown;
  title?: ExportTitle;
  /** The version of Cutline that writes the file. */
  cutlineVersion: string;
  options: ExportOptions;
  /** ISO moment of the export. Left out, the same stories give the same bytes on every day. */
  exportedAt?: string;
  /** The time zone whose days stand in names of files, as in the IANA database. */
  timeZone?: string;
  /** The ids of stories too damaged to be written: known once the last story has been read. */
  damaged?: readonly string[];
  /** Absent where no picture is kept. */
  pictures?: PictureSource;
  /** The collections of the library. */
  collections?: readonly ExportedCollection[];
}
