// A book of stories, written a chapter at a time: a chapter a story, its pictures beside it, contents and package at the end.
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { SavedStory } from '../../story/saved-story';
import type { ExportAbout } from '../export-about';
import { languageTag } from '../html/markup';
import { storyMarkup } from '../html/story-markup';
import { STYLE } from '../html/style-sheet';
import { type PictureFile, PictureFiles } from '../picture-files';
import { ZipFile } from '../zip-file';
import {
  type BookPicture,
  type Chapter,
  CONTAINER,
  contentsFile,
  packageFile,
  pageOf,
} from './book-files';

const encoder = new TextEncoder();
const MEDIA_TYPE = encoder.encode('application/epub+zip');

/** Every reading system shows these; AVIF is none of them. */
const isShown = ({ type }: PictureFile): boolean => type !== 'image/avif';

/** A version 8 UUID of a digest: the same stories are the same book. */
const uuidOf = (hex: string): string =>
  `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;

/** Writes the zip of a book; each call gives the next bytes. */
export class Book {
  readonly #zip = new ZipFile();
  readonly #files: PictureFiles;
  readonly #chapters: Chapter[] = [];
  readonly #pictures: BookPicture[] = [];
  readonly #content = sha256.create();
  #language: string | undefined;
  #newest = '1980-01-01T00:00:00.000Z';

  constructor(readonly about: ExportAbout) {
    this.#files = new PictureFiles(about);
  }

  /** What must come first. */
  *open(): Generator<Uint8Array> {
    yield* this.#zip.stored('mimetype', MEDIA_TYPE, bytesToHex(sha256(MEDIA_TYPE)));
    yield* this.#zip.whole('META-INF/container.xml', CONTAINER);
    yield* this.#zip.whole('OEBPS/style.css', STYLE);
  }

  /** One story. */
  async *chapter(story: SavedStory): AsyncGenerator<Uint8Array> {
    const pictures = (await this.#files.of(story)).filter(isShown);
    const names = new Map(pictures.map(({ photo, name }) => [photo.id, name]));
    const place = { level: 1, pictureOf: ({ id }: { id: string }) => names.get(id) } as const;
    const number = String(this.#chapters.length + 1).padStart(5, '0');
    // A chapter needs words that show.
    const title = /[^\p{C}\p{Z}]/u.test(story.headline) ? story.headline : story.url;
    const language = languageTag(story.inLanguage) ?? 'und';
    const chapter = { id: `story-${number}`, file: `story-${number}.xhtml`, title };
    this.#chapters.push(chapter);
    this.#content.update(encoder.encode(`${story.id} ${story.contentHash}\n`));
    this.#language ??= language;
    if (story.retrievedAt > this.#newest) this.#newest = story.retrievedAt;
    const markup = storyMarkup(story, place, this.about.options.own);
    yield* this.#zip.whole(`OEBPS/${chapter.file}`, pageOf(title, language, markup));
    for (const picture of pictures) yield* this.#picture(picture);
  }

  *#picture({ name, type, sha256: hash, bytes }: PictureFile): Generator<Uint8Array> {
    if (!bytes) return;
    this.#pictures.push({ id: `picture-${hash}`, file: name, type });
    yield* this.#zip.stored(`OEBPS/${name}`, bytes, hash);
  }

  /** Contents, package and directory. */
  *finish(): Generator<Uint8Array> {
    const { title, exportedAt } = this.about;
    const facts = {
      identifier: uuidOf(bytesToHex(this.#content.digest())),
      title: title?.name ?? 'Cutline',
      language: this.#language ?? 'und',
      modified: new Date(exportedAt ?? this.#newest).toISOString(),
      ...(title?.note && { description: title.note }),
    };
    // A list of contents must have an entry, also in a book without stories.
    const self = { id: 'nav', file: 'nav.xhtml', title: facts.title };
    const listed = this.#chapters.length > 0 ? this.#chapters : [self];
    yield* this.#zip.whole('OEBPS/nav.xhtml', contentsFile(facts, listed));
    yield* this.#zip.whole('OEBPS/package.opf', packageFile(facts, this.#chapters, this.#pictures));
    yield* this.#zip.finish();
  }
}
