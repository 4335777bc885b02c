// What a collection export says of itself, so that others can check and cite it: docs/formats.md.
import type { SavedStory } from '../story/saved-story';
import { STORY_SCHEMA_VERSION } from '../story/schema-version';
import { canonicalJson } from '../text/canonical-json';
import type { ExportAbout } from './export-format';
import type { EntryFacts } from './zip-entry';

interface Listed {
  id: string;
  url: string;
  retrievedUrl: string;
  retrievedAt: string;
  extractorVersion: string;
  contentHash: string;
}

/** Gathers what the manifest tells while the stories pass. */
export class Manifest {
  readonly #stories: Listed[] = [];
  #photos = 0;

  constructor(
    readonly format: string,
    readonly about: ExportAbout,
  ) {}

  /** Notes a story that was written. */
  note(story: SavedStory): void {
    const { id, url, retrievedUrl, retrievedAt, extractorVersion, contentHash } = story;
    this.#stories.push({ id, url, retrievedUrl, retrievedAt, extractorVersion, contentHash });
    this.#photos += story.photos.length;
  }

  /** The text of `manifest.json`, given the other files of the zip. */
  text(files: readonly EntryFacts[]): string {
    const { filter, cutlineVersion, exportedAt, damaged = [] } = this.about;
    const manifest = {
      format: this.format,
      cutlineVersion,
      schemaVersion: STORY_SCHEMA_VERSION,
      ...(exportedAt !== undefined && { exportedAt }),
      filter,
      counts: { stories: this.#stories.length, photos: this.#photos },
      ...(damaged.length > 0 && { damaged }),
      files: files.map(({ name, size, sha256 }) => ({ name, bytes: size, sha256 })),
      stories: this.#stories,
    };
    return `${canonicalJson(manifest, 1)}\n`;
  }
}
