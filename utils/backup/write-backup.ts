// Writing a backup front to back, a story at a time. The same library gives the same bytes, unless it is told the day.
import { gatheredBytes } from '../export/gathered';
import { ZipEntry } from '../export/zip-entry';
import { ZipFile } from '../export/zip-file';
import { MOST_FILES } from '../import/zip-directory';
import type { OrganisationRow } from '../search/organisation-row';
import { DamagedStories } from '../story/damaged-stories';
import type { KeptVersion } from '../story/earlier-version';
import type { KeptPicture } from '../story/kept-picture';
import type { SavedStory } from '../story/saved-story';
import { canonicalJson } from '../text/canonical-json';
import { sha256Hex } from '../text/sha256';
import {
  BACKUP_FILES,
  BACKUP_FORMAT,
  BACKUP_MANIFEST,
  type BackupFile,
  type BackupManifest,
  pictureFile,
} from './backup-files';

/** The library as a backup reads it. */
export interface BackupSource {
  /** Every story, the trash included. */
  stories(): AsyncIterable<SavedStory>;
  versions(id: string): Promise<Omit<KeptVersion, 'storyId'>[]>;
  organisationRows(): Promise<OrganisationRow[]>;
  /** Every kept picture, and the bytes under a hash; undefined where they are lost. */
  pictures(): AsyncIterable<KeptPicture>;
  pictureBytes(sha256: string): Promise<Uint8Array | undefined>;
}

/** Everything a backup needs. */
export interface BackupOrder {
  source: BackupSource;
  cutlineVersion: string;
  /** ISO moment. Left out, the same library gives the same bytes on every day. */
  madeAt?: string;
  signal?: AbortSignal;
  /** Told how many stories have been written, and how many of the pictures that come after them. */
  progress?: (stories: number, pictures: number) => void;
}

/** Beside them lie a few other files. */
const MOST_PICTURES = MOST_FILES - 10;

type Counts = BackupManifest['counts'];

class Backup {
  readonly #zip = new ZipFile();
  readonly #counts: Required<Counts> = { stories: 0, versions: 0, shelf: 0, pictures: 0 };
  readonly #pictures: KeptPicture[] = [];
  readonly #ids: string[] = [];
  readonly #damaged: string[] = [];

  constructor(readonly order: BackupOrder) {}

  async *#file(name: BackupFile, values: AsyncIterable<unknown>): AsyncGenerator<Uint8Array> {
    const entry = new ZipEntry(name);
    yield* this.#zip.open(entry);
    for await (const value of values) {
      this.order.signal?.throwIfAborted();
      entry.add(`${canonicalJson(value)}\n`);
      yield* this.#zip.drain(entry);
    }
    yield* this.#zip.close(entry);
  }

  async *#stories(): AsyncGenerator<SavedStory> {
    try {
      for await (const story of this.order.source.stories()) {
        yield story;
        this.#ids.push(story.id);
        this.#counts.stories += 1;
        this.order.progress?.(this.#counts.stories, 0);
      }
    } catch (error) {
      if (!(error instanceof DamagedStories)) throw error;
      this.#damaged.push(...error.ids);
    }
  }

  async *#versions(): AsyncGenerator<KeptVersion> {
    for (const storyId of this.#ids) {
      // Oldest first, in the order in which they were replaced: so they come back.
      const versions = [...(await this.order.source.versions(storyId))].reverse();
      for (const { contentHash, lastSeenAt, story } of versions) {
        yield { storyId, contentHash, lastSeenAt, story };
        this.#counts.versions += 1;
      }
    }
  }

  async *#organisation(): AsyncGenerator<OrganisationRow> {
    const rows = await this.order.source.organisationRows();
    this.#counts.shelf = rows.length;
    yield* rows.sort((a, b) => (a.key < b.key ? -1 : 1));
  }

  /** The bytes first: what has lost them is left out of the list. */
  async *#pictureFiles(): AsyncGenerator<Uint8Array> {
    const written = new Map<string, boolean>();
    for await (const row of this.order.source.pictures()) {
      this.order.signal?.throwIfAborted();
      const { sha256 } = row;
      if (!written.has(sha256)) {
        const bytes = await this.order.source.pictureBytes(sha256);
        const whole = bytes !== undefined && (await sha256Hex(new Uint8Array(bytes))) === sha256;
        written.set(sha256, whole);
        // What could never be restored must not pass for a backup.
        if (written.size > MOST_PICTURES) throw new RangeError('Too many pictures for one backup.');
        if (whole) yield* this.#zip.stored(pictureFile(sha256), bytes, sha256);
      }
      if (written.get(sha256)) this.#pictures.push(row);
      this.order.progress?.(this.#counts.stories, this.#pictures.length);
    }
    this.#counts.pictures = this.#pictures.length;
  }

  async *#pictureRows(): AsyncGenerator<KeptPicture> {
    yield* this.#pictures;
  }

  #manifest(): string {
    const { cutlineVersion, madeAt } = this.order;
    const manifest: BackupManifest = {
      cutline: 'backup',
      format: BACKUP_FORMAT,
      cutlineVersion,
      ...(madeAt !== undefined && { madeAt }),
      counts: this.#counts,
      damaged: this.#damaged,
      files: BACKUP_FILES.flatMap((name) => {
        const facts = this.#zip.facts.find((each) => each.name === name);
        return facts ? [{ name, bytes: facts.size, sha256: facts.sha256 }] : [];
      }),
    };
    return `${canonicalJson(manifest, 1)}\n`;
  }

  async *write(): AsyncGenerator<Uint8Array> {
    yield* this.#file('stories.jsonl', this.#stories());
    yield* this.#file('versions.jsonl', this.#versions());
    yield* this.#file('shelf.jsonl', this.#organisation());
    yield* this.#pictureFiles();
    yield* this.#file('pictures.jsonl', this.#pictureRows());
    yield* this.#zip.whole(BACKUP_MANIFEST, this.#manifest());
    yield* this.#zip.finish();
  }
}

/** The bytes of a backup, as they are made. */
export const writeBackup = (order: BackupOrder): AsyncIterable<Uint8Array> =>
  gatheredBytes(new Backup(order).write());

/** A whole backup as a blob to download: handed to the browser in parts, which it may put on disk. */
export async function backupBlob(order: BackupOrder): Promise<Blob> {
  const parts: Blob[] = [];
  for await (const chunk of writeBackup(order)) parts.push(new Blob([new Uint8Array(chunk)]));
  order.signal?.throwIfAborted();
  return new Blob(parts, { type: 'application/zip' });
}
