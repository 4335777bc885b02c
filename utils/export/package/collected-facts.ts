// What a package says of all its stories together, gathered while they pass, and the identifier it is cited by.
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { SavedStory } from '../../story/saved-story';
import { paragraphCount } from '../../story/story-text';
import { canonicalJson } from '../../text/canonical-json';

const encoder = new TextEncoder();

/** The line of a story in a package. How far it was read, and when it was last met, changes nothing of what is cited. */
export function packageLine(story: SavedStory): string {
  const { readingState, readingPlace, lastSeenAt, ...cited } = story;
  return `${canonicalJson(cited)}\n`;
}

/** The line of a story whose words and pictures are not handed on: where it is, when it was read, what it amounts to. */
export function metadataLine(story: SavedStory): string {
  const { id, url, retrievedUrl, retrievedAt, datePublished, publisher, inLanguage } = story;
  return `${canonicalJson({
    ...{ id, url, retrievedUrl, retrievedAt, datePublished, publisher, inLanguage },
    contentHash: story.contentHash,
    paragraphs: paragraphCount(story),
    photos: story.photos.length,
    creditedPhotos: story.photos.filter(({ creditLine }) => creditLine).length,
  })}\n`;
}

/** Counts and the span of days. */
export class CollectedFacts {
  readonly #hash = sha256.create();
  readonly #outlets = new Map<string, number>();
  readonly #languages = new Map<string, number>();
  readonly #flags = new Map<string, number>();
  readonly counts = { stories: 0, paragraphs: 0, photos: 0, credited: 0, highlights: 0, notes: 0 };
  #identifier = '';
  published: [string, string] | undefined;
  retrieved: [string, string] | undefined;

  /** Notes a story. */
  note(story: SavedStory): void {
    const { counts } = this;
    this.#hash.update(encoder.encode(packageLine(story)));
    counts.stories += 1;
    counts.paragraphs += paragraphCount(story);
    counts.photos += story.photos.length;
    counts.credited += story.photos.filter(({ creditLine }) => creditLine).length;
    counts.highlights += story.highlights?.length ?? 0;
    counts.notes += story.note === undefined ? 0 : 1;
    counted(this.#outlets, story.publisher ?? 'not known');
    counted(this.#languages, story.inLanguage ?? 'not known');
    for (const flag of story.flags) counted(this.#flags, flag);
    this.published = spanned(this.published, story.datePublished?.slice(0, 10));
    this.retrieved = spanned(this.retrieved, story.retrievedAt.slice(0, 10));
  }

  /** SHA-256 of the lines of all stories, in hexadecimal. To be asked for when all have passed. */
  get identifier(): string {
    this.#identifier ||= bytesToHex(this.#hash.digest());
    return this.#identifier;
  }

  /** Names with how many stories have them, most frequent first. */
  get outlets(): [string, number][] {
    return ranked(this.#outlets);
  }
  get languages(): [string, number][] {
    return ranked(this.#languages);
  }
  get flags(): [string, number][] {
    return ranked(this.#flags);
  }
}

function counted(counts: Map<string, number>, name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1);
}

const ranked = (counts: ReadonlyMap<string, number>): [string, number][] =>
  [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));

function spanned(
  span: [string, string] | undefined,
  day: string | undefined,
): [string, string] | undefined {
  if (day === undefined) return span;
  const [from, to] = span ?? [day, day];
  return [day < from ? day : from, day > to ? day : to];
}
