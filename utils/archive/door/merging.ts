// How a file is merged into the library.

/** The import a batch belongs to. */
export interface ImportOf {
  id: string;
  file: string;
}

/** How a file is merged. */
export interface Merging {
  now?: Date;
  /** The import this is a batch of; what it adds can then be taken back. */
  of?: ImportOf;
  /** Adds what was deleted for good too: its reader has said so. */
  purged?: boolean;
  /** The file holds its stories in part: of those that are here with their text, no version is made of it. */
  partial?: boolean;
}
