// The kept pictures of an export: each once, under its hash, and only where its bytes are what they were.
import type { KeptPicture, PictureType } from '../story/kept-picture';
import type { Photo } from '../story/photo';
import type { SavedStory } from '../story/saved-story';
import { sha256Hex } from '../text/sha256';
import type { ExportAbout } from './export-about';

const ENDINGS: Record<PictureType, string> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/gif': 'gif',
  'image/webp': 'webp',
  'image/avif': 'avif',
};

/** The kept picture of a photo as a file of the export. `bytes` are there the first time the picture is met. */
export interface PictureFile {
  photo: Photo;
  /** `pictures/<sha256>.jpg` */
  name: string;
  sha256: string;
  type: PictureType;
  width: number;
  height: number;
  bytes?: Uint8Array;
}

const nameOf = ({ sha256, type }: KeptPicture): string => `pictures/${sha256}.${ENDINGS[type]}`;

/** Looks the pictures of stories up. */
export class PictureFiles {
  /** By hash: its name in the zip; undefined where its bytes are not whole. */
  readonly #met = new Map<string, string | undefined>();

  /** `everyTime`: every photo gets its bytes, also where its picture was met before. */
  constructor(
    readonly about: ExportAbout,
    readonly everyTime = false,
  ) {}

  /** The kept pictures of a story, in the order of its photos; none where none are wanted. */
  async of(story: SavedStory): Promise<PictureFile[]> {
    const { pictures, options } = this.about;
    if (!pictures || !options.pictures || story.photos.length === 0) return [];
    const rows = new Map((await pictures.of(story.id)).map((row) => [row.address, row]));
    const files: PictureFile[] = [];
    for (const photo of story.photos) {
      const row = rows.get(photo.contentUrl ?? '');
      if (!row) continue;
      const { sha256, type, width, height } = row;
      const first = !this.#met.has(sha256);
      const bytes = first || this.everyTime ? await pictures.bytes(sha256) : undefined;
      if (first) this.#met.set(sha256, (await isWhole(bytes, sha256)) ? nameOf(row) : undefined);
      const name = this.#met.get(sha256);
      if (name === undefined) continue;
      files.push({ photo, name, sha256, type, width, height, ...(bytes && { bytes }) });
    }
    return files;
  }

  /** Every picture met so far, read again: for a zip whose pictures come last. */
  async *all(): AsyncGenerator<Pick<PictureFile, 'name' | 'sha256' | 'bytes'>> {
    for (const [sha256, name] of this.#met) {
      const bytes = name === undefined ? undefined : await this.about.pictures?.bytes(sha256);
      if (name !== undefined && bytes) yield { name, sha256, bytes };
    }
  }
}

const isWhole = async (bytes: Uint8Array | undefined, sha256: string): Promise<boolean> =>
  bytes !== undefined && (await sha256Hex(new Uint8Array(bytes))) === sha256;
