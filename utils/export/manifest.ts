// What a collection export says of itself, so that others can check and cite it: docs/formats.md.
import type { SavedStory } from '../story/saved-story';
import { STORY_SCHEMA_VERSION } from '../story/schema-version';
import { canonicalJson } from '../text/canonical-json';
import type { ExportAbout } from './export-about';
import { PutAside } from './put-aside';
import type { EntryFacts } from './zip-entry';

const encoder = new TextEncoder();

/** Gathers what the manifest tells while the stories pass. */
export class Manifest {
  readonly #listed = new PutAside();
  readonly #counts = { stories: 0, photos: 0, highlights: 0, pictures: 0 };

  constructor(
    readonly format: string,
    readonly about: ExportAbout,
  ) {}

  /** Notes a story that was written. */
  note(story: SavedStory): void {
    const { id, url, retrievedUrl, retrievedAt, extractorVersion, contentHash } = story;
    const line = canonicalJson({
      id,
      url,
      retrievedUrl,
      retrievedAt,
      extractorVersion,
      contentHash,
    });
    this.#listed.add(encoder.encode(`${this.#counts.stories === 0 ? '' : ','}\n  ${line}`));
    this.#counts.stories += 1;
    this.#counts.photos += story.photos.length;
    this.#counts.highlights += story.highlights?.length ?? 0;
  }

  /** Notes a picture whose bytes were written. */
  notePicture(): void {
    this.#counts.pictures += 1;
  }

  #head(files: readonly EntryFacts[]): string {
    const { filter, query, title, cutlineVersion, exportedAt, timeZone, options } = this.about;
    const { damaged = [] } = this.about;
    const head = {
      format: this.format,
      cutlineVersion,
      schemaVersion: STORY_SCHEMA_VERSION,
      exportedAt,
      timeZone,
      title,
      filter,
      query,
      options,
      counts: this.#counts,
      ...(damaged.length > 0 && { damaged }),
      files: files.map(({ name, size, sha256 }) => ({ name, bytes: size, sha256 })),
    };
    return canonicalJson(head, 1).replace(/\n\}$/, '');
  }

  /** The text of `manifest.json`, given the other files of the zip. The stories, of which there may be many, come last. */
  async *pieces(files: readonly EntryFacts[]): AsyncGenerator<Uint8Array> {
    yield encoder.encode(`${this.#head(files)},\n "stories": [`);
    yield* this.#listed.bytes();
    yield encoder.encode(`${this.#counts.stories === 0 ? '' : '\n '}]\n}\n`);
  }
}
