// What becomes of a story out of a file: decided here, of plain values, and written elsewhere. A file only ever adds
// (docs/decisions/0022-merging.md).
import type { Highlight } from '../../story/highlight';
import { isLinkOnly } from '../../story/link-only';
import type { Filing, SavedStory } from '../../story/saved-story';
import { fold } from '../../text/fold';
import { tidyTags } from '../stories/tag-spelling';

/** What the library knows of a story: its filing, and the hashes of all that it ever said. */
export interface Known {
  filing: Filing;
  hashes: ReadonlySet<string>;
}

/** What a story gains. */
export interface Gain {
  tags: string[];
  highlights: Highlight[];
  starred: boolean;
  note?: string;
  /** Whether what the file says of the story is unknown here, and kept beside what it says here. */
  version: boolean;
}

/** The tags that are new, in their order. */
function newTags(held: readonly string[], offered: readonly string[]): string[] {
  const known = new Set(held.map(fold));
  return tidyTags(offered).filter((tag) => !known.has(fold(tag)));
}

/** What a file's form of a story adds to what is known of it. */
export function gainOf({ filing, hashes }: Known, offered: SavedStory): Gain {
  const marked = new Set(filing.highlights?.map(({ id }) => id));
  const fresh = new Map((offered.highlights ?? []).map((one) => [one.id, one]));
  return {
    tags: newTags(filing.tags, offered.tags),
    highlights: [...fresh.values()].filter(({ id }) => !marked.has(id)),
    starred: offered.starred && !filing.starred,
    ...(offered.note !== undefined && filing.note === undefined && { note: offered.note }),
    // A link says nothing of the story: no version is made of it.
    version: !isLinkOnly(offered) && !hashes.has(offered.contentHash),
  };
}

/** Whether the filing stays as it is. */
export const leavesFiling = ({ tags, highlights, starred, note }: Gain): boolean =>
  tags.length === 0 && highlights.length === 0 && !starred && note === undefined;

/** Highlights with more among them, by when they were made; those that were there keep their order. */
function marked(held: readonly Highlight[], fresh: readonly Highlight[]): Highlight[] {
  const all = [...held];
  for (const one of fresh) {
    const at = all.findIndex(({ createdAt }) => createdAt > one.createdAt);
    all.splice(at < 0 ? all.length : at, 0, one);
  }
  return all;
}

/** The filing with what it gains. State, place, dates and trash stay the reader's. */
export function gained<F extends Filing>(filing: F, { tags, highlights, starred, note }: Gain): F {
  return {
    ...filing,
    tags: [...filing.tags, ...tags],
    starred: filing.starred || starred,
    ...(note !== undefined && { note }),
    ...(highlights.length > 0 && {
      highlights: marked(filing.highlights ?? [], highlights),
    }),
  };
}

/** A story that a file holds once or more often, folded into one: the newest form, with what the others add. */
export interface Folded {
  story: SavedStory;
  /** Other forms, as they stand in the file. */
  others: SavedStory[];
}

// What is more than a link comes before what is one.
const newestFirst = (a: SavedStory, b: SavedStory): number =>
  Number(isLinkOnly(a)) - Number(isLinkOnly(b)) ||
  seen(b) - seen(a) ||
  (a.contentHash < b.contentHash ? -1 : a.contentHash > b.contentHash ? 1 : 0);
const seen = ({ lastSeenAt }: SavedStory): number => Date.parse(lastSeenAt) || 0;

/** Folds the forms of one story that is new to the library. */
export function folded(forms: readonly SavedStory[]): Folded | undefined {
  const [newest, ...rest] = [...forms].sort(newestFirst);
  if (newest === undefined) return undefined;
  const hashes = new Set([newest.contentHash]);
  const others: SavedStory[] = [];
  let story = newest;
  for (const form of rest) {
    const gain = gainOf({ filing: story, hashes }, form);
    if (gain.version) others.push(form);
    hashes.add(form.contentHash);
    story = gained(story, gain);
  }
  return { story, others };
}
