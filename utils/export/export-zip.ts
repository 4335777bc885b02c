// The zip of an export: files one after the other, kept pictures under their hashes, and at the end the manifest.
import type { SavedStory } from '../story/saved-story';
import type { ExportAbout } from './export-about';
import { Manifest } from './manifest';
import { type PictureFile, PictureFiles } from './picture-files';
import type { WaitingEntry } from './waiting-entry';
import { type EntryFacts, ZipEntry } from './zip-entry';
import { ZipFile } from './zip-file';

/** A piece of a file. */
type Piece = string | Uint8Array;

/** Writes an export that is a zip; each call gives the next bytes. */
export class ExportZip {
  readonly #zip = new ZipFile();
  readonly #manifest: Manifest;
  readonly #pictures: PictureFiles;

  constructor(format: string, about: ExportAbout) {
    this.#manifest = new Manifest(format, about);
    this.#pictures = new PictureFiles(about);
  }

  /** What has been written so far, in order. */
  get files(): readonly EntryFacts[] {
    return this.#zip.facts;
  }

  /** Notes a story that was written. */
  note(story: SavedStory): void {
    this.#manifest.note(story);
  }

  /** A file whose whole text is at hand. */
  text(name: string, text: string): Generator<Uint8Array> {
    return this.#zip.whole(name, text);
  }

  /** A file with something for every story, written as they pass; `ends` are what stands before and behind that. */
  async *lines(
    name: string,
    stories: AsyncIterable<SavedStory>,
    linesOf: (story: SavedStory) => Piece | Promise<Piece>,
    ends: { head?: string; tail?: () => Piece } = {},
  ): AsyncGenerator<Uint8Array> {
    const entry = new ZipEntry(name);
    const add = (piece: Piece) =>
      typeof piece === 'string' ? entry.add(piece) : entry.addBytes(piece);
    add(ends.head ?? '');
    yield* this.#zip.open(entry);
    for await (const story of stories) {
      add(await linesOf(story));
      this.note(story);
      yield* this.#zip.drain(entry);
    }
    add(ends.tail?.() ?? '');
    yield* this.#zip.close(entry);
  }

  /** A file that was written while others passed. */
  waiting(file: WaitingEntry): AsyncGenerator<Uint8Array> {
    return this.#zip.waiting(file);
  }

  /** The kept pictures of a story, by photo, those not written before with their bytes. */
  picturesOf(story: SavedStory): Promise<PictureFile[]> {
    return this.#pictures.of(story);
  }

  /** Writes every picture that was met, for a zip whose pictures come last. */
  async *allPictures(): AsyncGenerator<Uint8Array> {
    for await (const file of this.#pictures.all()) yield* this.pictures([file]);
  }

  /** Writes those of some pictures that are not in the zip yet. */
  *pictures(
    files: readonly Pick<PictureFile, 'name' | 'sha256' | 'bytes'>[],
  ): Generator<Uint8Array> {
    for (const { name, sha256, bytes } of files) {
      if (!bytes) continue;
      yield* this.#zip.stored(name, bytes, sha256);
      this.#manifest.notePicture();
    }
  }

  /** Manifest and directory. */
  async *finish(): AsyncGenerator<Uint8Array> {
    const entry = new ZipEntry('manifest.json');
    const { facts } = this.#zip;
    yield* this.#zip.open(entry);
    for await (const piece of this.#manifest.pieces(facts)) {
      entry.addBytes(piece);
      yield* this.#zip.drain(entry);
    }
    yield* this.#zip.close(entry);
    yield* this.#zip.finish();
  }
}
