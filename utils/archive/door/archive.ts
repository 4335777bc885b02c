// The one door to storage: what can be asked of the archive, by whom. Only this room knows Dexie.
import type { Result } from '../../outcome/result';
import type { StoryFilter, StorySort } from '../../search/story-filter';
import type { CheckReport } from '../../story/check-report';
import type { EarlierVersion } from '../../story/earlier-version';
import type { Filed } from '../../story/filed';
import type { FilingTrouble } from '../../story/filing-trouble';
import type { Merged, UndoneImport } from '../../story/merged';
import type { SavedStory } from '../../story/saved-story';
import type { Story } from '../../story/story';
import type { StoryRow } from '../../story/story-row';
import type { Facet } from './facet';
import type { Finding } from './finding';
import type { Merging } from './merging';
import type { OrganisationReader, OrganisationWriter } from './organisation';
import type { PhotoSearch } from './photo-search';
import type { PictureReader, PictureWriter } from './pictures';
import type { RowPage } from './row-page';
import type { StoryFiling } from './story-filing';

/** A file that was read into the library: when, its name, and how many stories were new and how many grew richer. */
export interface PastImport {
  id: string;
  at: string;
  file: string;
  added: number;
  updated: number;
}

/** One story, looked up. */
export interface StoryLookup {
  /** A story, whole, or undefined. Rejects where it is damaged. */
  story(id: string): Promise<SavedStory | undefined>;
  /** The row of the story with this identity address, in the trash or not; undefined too where it is damaged. */
  rowByUrl(url: string): Promise<StoryRow | undefined>;
  /** The hosts that a story and its earlier versions were read from, `www.` aside. */
  hosts(id: string): Promise<string[]>;
}

/** What any extension page may ask; nothing here writes. */
export interface ArchiveReader
  extends StoryLookup,
    Finding,
    PhotoSearch,
    OrganisationReader,
    PictureReader {
  /** Which of some ids are those of stories in the library, in the trash or not. */
  held(ids: readonly string[]): Promise<ReadonlySet<string>>;
  /** The last imports that can be taken back, newest first. */
  imports(): Promise<PastImport[]>;
  /** The other versions of a story that can be read, the one that was kept last first. */
  versions(id: string): Promise<EarlierVersion[]>;
  /** Rows that pass a filter, newest save first or as `sort` says, `limit` at a time. A cursor is for the sort it came from. */
  rows(
    filter: StoryFilter,
    page: { limit: number; after?: string; sort?: StorySort },
  ): Promise<RowPage>;
  /** How many stories pass a filter. */
  count(filter: StoryFilter): Promise<number>;
  /** Every story that passes a filter, whole, newest first, read in batches. At their end, `DamagedStories` is thrown if some are not. */
  stories(filter: StoryFilter): AsyncIterable<SavedStory>;
  /** Tags in use, most frequent first. */
  tags(): Promise<Facet[]>;
  /** Outlets, most frequent first. */
  publishers(): Promise<Facet[]>;
  /** Calls `ask` now and whenever what it read has changed, in this or any other page. Returns the way to stop. */
  watch<T>(
    ask: () => Promise<T>,
    tell: (value: T) => void,
    fail: (error: unknown) => void,
  ): () => void;
  /** Lets go of the database. */
  close(): void;
}

/** How a clip is filed. */
export interface FilingWay {
  /** Its pictures are wanted with it. */
  pictures?: boolean;
  /** The reader has said that it is the story held under its address, though that was read from another host. */
  sameStory?: boolean;
}

/** What only the background asks. Each call is one transaction; the promise settles after it has finished. */
export interface ArchiveWriter extends StoryFiling, OrganisationWriter, PictureWriter {
  /** Files a story under its address, all in one transaction. */
  file(
    story: Story,
    tags: readonly string[],
    now: Date,
    how?: FilingWay,
  ): Promise<Result<Filed, FilingTrouble>>;
  /** Merges stories of an export: what they add is added, and nothing is taken away. */
  importStories(
    stories: readonly SavedStory[],
    how?: Merging,
  ): Promise<Result<Merged, FilingTrouble>>;
  /** Takes an import back whole; what was changed since stays. */
  undoImport(id: string): Promise<Result<UndoneImport, FilingTrouble>>;
  /** Makes another version of a story the one that is read, and keeps the other; says how many stories changed. */
  makeCurrent(id: string, contentHash: string): Promise<Result<number, FilingTrouble>>;
  changeTags(
    ids: readonly string[],
    add: readonly string[],
    remove: readonly string[],
  ): Promise<Result<number, FilingTrouble>>;
  trash(ids: readonly string[], now: Date): Promise<Result<number, FilingTrouble>>;
  restore(ids: readonly string[]): Promise<Result<number, FilingTrouble>>;
  /** Opens the library: compared with its recovery copy, and repaired where the browser has lost something. */
  opened(): Promise<Result<null, FilingTrouble>>;
  /** Checks every story against its hash and the recovery copy against its check sums, and repairs each from the other. */
  check(): Promise<Result<CheckReport, FilingTrouble>>;
  /** Resolves when what follows a write on its own (keeping index and recovery copy small) is through. */
  settled(): Promise<void>;
}

/** The archive as the background has it: all that writes, and what is looked up on the way. */
export interface BackgroundArchive extends ArchiveWriter, StoryLookup, PictureReader {
  /** Lets go of the database. */
  close(): void;
}
