// A saved page as files of other programs know it, and the story it becomes: a link, unless they hold its text.
import { done, failed, type Result } from '../outcome/result';
import type { FileProblem } from '../story/file-problem';
import { problemOfLine } from '../story/file-problem';
import type { Highlight } from '../story/highlight';
import { linkOnlyStory } from '../story/link-only';
import { LONGEST_TAG } from '../story/longest-tag';
import { parseSavedStory } from '../story/parse-story';
import type { Photo } from '../story/photo';
import type { ReadingState, SavedStory } from '../story/saved-story';
import type { StoryBlock } from '../story/story-block';
import { sha256Hex } from '../text/sha256';
import { webAddress } from '../text/web-address';
import { bound, type DraftHighlight } from './draft-highlights';
import type { ImportWorld } from './import-format';
import { type GivenMoment, isoMoment } from './reading/moment';

/** One saved page. What the file does not say is absent. */
export interface Draft {
  url: string;
  title?: string | undefined;
  savedAt?: GivenMoment;
  published?: GivenMoment;
  tags?: readonly string[];
  note?: string | undefined;
  state?: ReadingState | undefined;
  archived?: boolean;
  starred?: boolean;
  /** Names of the lists it lies in; `A / B` for B in A. */
  lists?: readonly string[];
  highlights?: readonly DraftHighlight[];
  authors?: readonly string[];
  publisher?: string | undefined;
  language?: string | undefined;
  keywords?: readonly string[];
  deck?: string | undefined;
  body?: readonly StoryBlock[];
  photos?: readonly Photo[];
}

/** A story, and the lists it lies in. */
export interface Drafted {
  story: SavedStory;
  lists: readonly string[];
}

const tidy = (text = ''): string => text.replace(/\s+/g, ' ').trim();
const present = (texts: readonly string[] = []): string[] => texts.map(tidy).filter(Boolean);

/** A BCP 47 tag, or nothing: many programs write the names of languages. */
const language = (given = ''): string | undefined =>
  /^[a-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*$/i.test(given) ? given.replaceAll('_', '-') : undefined;

// Their numbers of the library: any of the right form, since the archive works both out anew.
const UNKNOWN = { id: '0'.repeat(32), contentHash: '0'.repeat(64) };

function filingOf(draft: Draft, savedAt: string, highlights: readonly Highlight[]) {
  const note = draft.note?.trim() ?? '';
  return {
    ...UNKNOWN,
    savedAt,
    lastSeenAt: savedAt,
    tags: present(draft.tags).map((tag) => tag.slice(0, LONGEST_TAG)),
    readingState: draft.state ?? ('unread' as const),
    starred: draft.starred ?? false,
    archived: draft.archived ?? false,
    ...(note !== '' && { note }),
    ...(highlights.length > 0 && { highlights }),
  };
}

function contentOf(draft: Draft, url: string, keptAt: string, { version }: ImportWorld) {
  const { title, body = [], photos = [] } = draft;
  const link = linkOnlyStory({ url, title, keptAt, extractorVersion: version });
  const published = isoMoment(draft.published);
  const inLanguage = language(draft.language);
  const [publisher, deck] = [tidy(draft.publisher), tidy(draft.deck)];
  return {
    ...link,
    author: present(draft.authors).map((name) => ({ name })),
    keywords: present(draft.keywords),
    ...(published !== undefined && { datePublished: published }),
    ...(publisher !== '' && { publisher }),
    ...(inLanguage !== undefined && { inLanguage }),
    ...(deck !== '' && { alternativeHeadline: deck }),
    ...(body.length > 0 && { body: [...body], photos: [...photos], flags: [] }),
  };
}

/** An address for what was never on the web: the same for the same words. Nobody answers under `.invalid`. */
export const addressOfWords = async (words: string): Promise<string> =>
  `https://saved-page.invalid/${(await sha256Hex(words)).slice(0, 32)}`;

/** Makes a story of a draft; a page without an address on the web is refused. */
export async function storyOfDraft(
  draft: Draft,
  world: ImportWorld,
): Promise<Result<Drafted, FileProblem>> {
  const url = webAddress(draft.url);
  if (url === undefined) return failed({ kind: 'no-address', what: draft.url.slice(0, 200) });
  const savedAt = isoMoment(draft.savedAt) ?? world.now.toISOString();
  const content = contentOf(draft, url, savedAt, world);
  const highlights = await bound(draft.highlights ?? [], { ...content, savedAt });
  const parsed = parseSavedStory({ ...content, ...filingOf(draft, savedAt, highlights) });
  if (!parsed.ok) return failed(problemOfLine(parsed.trouble));
  return done({
    story: parsed.value,
    lists: present(draft.lists).map((name) => name.slice(0, 200)),
  });
}
