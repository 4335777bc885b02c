// A library as plain values, to hold the true one against: what it has of each story, and how a file is to be merged into it,
// told a second time and as simply as it can be.
import type { SavedStory } from '../../utils/story/saved-story';
import { fold } from '../../utils/text/fold';

/** What must agree of a story, whatever the order in which it came about. */
export interface PlainStory {
  /** Hashes of all it ever said. */
  said: Set<string>;
  /** Folded. */
  tags: Set<string>;
  marks: Set<string>;
  starred: boolean;
  noted: boolean;
}

/** A library: stories, and the ids of those deleted for good. */
export interface PlainLibrary {
  stories: Map<string, PlainStory>;
  purged: Set<string>;
}

const plain = ({ contentHash, tags, highlights = [], starred, note }: SavedStory): PlainStory => ({
  said: new Set([contentHash]),
  tags: new Set(tags.map(fold)),
  marks: new Set(highlights.map(({ id }) => id)),
  starred,
  noted: note !== undefined,
});

/** Merges a file. */
export function mergePlain({ stories, purged }: PlainLibrary, file: readonly SavedStory[]): void {
  for (const story of file) {
    const more = plain(story);
    const held = stories.get(story.id);
    if (!held && purged.has(story.id)) continue;
    if (!held) {
      stories.set(story.id, more);
      continue;
    }
    for (const hash of more.said) held.said.add(hash);
    for (const tag of more.tags) held.tags.add(tag);
    for (const mark of more.marks) held.marks.add(mark);
    held.starred ||= more.starred;
    held.noted ||= more.noted;
  }
}

/** The sets of a library as one text, the same for libraries that agree. */
export const spelled = ({ stories }: PlainLibrary): string =>
  [...stories]
    .map(([id, { said, tags, marks, starred, noted }]) =>
      JSON.stringify([id, [...said].sort(), [...tags].sort(), [...marks].sort(), starred, noted]),
    )
    .sort()
    .join('\n');
