// What can be asked and written of the pictures that are kept; their bytes lie elsewhere, under their hashes.
import type { Result } from '../../outcome/result';
import type { StoryTarget } from '../../search/story-target';
import type { FilingTrouble } from '../../story/filing-trouble';
import type {
  KeptPicture,
  PictureCounts,
  PictureKey,
  PictureRow,
  WantedPicture,
} from '../../story/kept-picture';

/** What any page may ask. */
export interface PictureReader {
  /** What is kept, wanted and could not be had of the pictures of some stories. */
  pictures(ids: readonly string[]): Promise<PictureRow[]>;
  pictureCounts(): Promise<PictureCounts>;
  /** Pictures that are wanted, those first that have been wanted longest. */
  longestWanted(count: number): Promise<PictureRow[]>;
  /** Every kept picture, by story and address. */
  keptPictures(): AsyncIterable<KeptPicture>;
  /** As `watch`, for the questions above: called after every change of pictures and of nothing else. */
  watchPictures<T>(
    ask: () => Promise<T>,
    tell: (value: T) => void,
    fail: (error: unknown) => void,
  ): () => void;
}

/** A picture that is wanted, and the address of the page that printed it. */
export interface PictureToFetch {
  wanted: WantedPicture;
  page: string;
  /** Bytes already kept of the story's pictures. */
  beside: number;
}

/** What only the background asks. */
export interface PictureWriter {
  /** Wants the pictures of stories, the trash left out; those kept already stay. Says how many are wanted now. */
  wantPictures(target: StoryTarget, now: Date): Promise<Result<number, FilingTrouble>>;
  /** Lets go of what is still wanted: of some stories, or altogether. Says how many. */
  unwantPictures(ids?: readonly string[]): Promise<Result<number, FilingTrouble>>;
  /** The wanted pictures, those wanted last first. */
  wantedPictures(): Promise<PictureKey[]>;
  /** What there is to know of those that are still wanted and whose story does not lie in the trash. */
  picturesToFetch(wanted: readonly PictureKey[]): Promise<PictureToFetch[]>;
  /** Notes what became of a wanted picture. False where nobody wants it any more. */
  notePicture(row: PictureRow): Promise<Result<boolean, FilingTrouble>>;
  /** Files kept pictures of a backup; those of stories the library has not, or has already, are left out. */
  putPictures(rows: readonly KeptPicture[]): Promise<Result<number, FilingTrouble>>;
  /** Notes that the bytes of these hashes are damaged or lost; says how many pictures that were. */
  noteDamaged(hashes: readonly string[], now: Date): Promise<Result<number, FilingTrouble>>;
  /** The hashes that some picture needs, of those given. */
  neededHashes(hashes: readonly string[]): Promise<ReadonlySet<string>>;
}
