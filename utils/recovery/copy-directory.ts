// Where the recovery copy lies: a place for small text files, one for every library.

/** A folder of text files. A file is there whole or not at all once `write` has settled. */
export interface CopyDirectory {
  names(): Promise<string[]>;
  /** What a file says, or undefined where it is not there. */
  read(name: string): Promise<string | undefined>;
  write(name: string, text: string): Promise<void>;
  /** Gives a file another name, whatever is in it; one that is not there gets none. */
  rename(name: string, to: string): Promise<void>;
  /** Removes a file; one that is not there is as good as removed. */
  remove(name: string): Promise<void>;
}

/** All the directories there are, by the id of their library. */
export interface CopyDirectories {
  libraries(): Promise<string[]>;
  directory(library: string): CopyDirectory;
  /** Removes a directory with everything in it. */
  remove(library: string): Promise<void>;
}
