// The columns of the two tables, in order. Names are those of the record; docs/formats.md explains each.

import { placeHighlights } from '../highlight/place-highlights';
import type { PersonShown } from '../story/person';
import type { Photo } from '../story/photo';
import type { SavedStory } from '../story/saved-story';
import { paragraphCount, storyText } from '../story/story-text';

/** What a cell may hold before it is written. */
export type Cell = string | number | boolean | undefined;

type StoryColumns = Readonly<Record<string, (story: SavedStory) => Cell>>;
type PhotoColumns = Readonly<Record<string, (photo: Photo, story: SavedStory) => Cell>>;

/** Values in one cell: what parts them stands behind a backslash inside one, so that they can be told apart again. */
const list = (values: readonly string[]): string =>
  values.map((value) => value.replace(/[\\;]/g, '\\$&')).join('; ');

/** Who is seen, with where he stands; brackets of the name's own stand behind a backslash. */
const shown = ({ name, position }: PersonShown): string =>
  position ? `${bracketless(name)} (${position})` : bracketless(name);
const bracketless = (name: string): string => name.replace(/[\\()]/g, '\\$&');

/** The columns of stories.csv. */
export const STORY_COLUMNS: StoryColumns = {
  id: (story) => story.id,
  url: (story) => story.url,
  headline: (story) => story.headline,
  alternativeHeadline: (story) => story.alternativeHeadline,
  kicker: (story) => story.kicker,
  byline: (story) => story.byline,
  author: (story) => list(story.author.map(({ name }) => name)),
  publisher: (story) => story.publisher,
  articleSection: (story) => story.articleSection,
  datePublished: (story) => story.datePublished,
  dateModified: (story) => story.dateModified,
  dateline: (story) => story.dateline?.text,
  agency: (story) => story.agencyAttribution?.agency,
  agencyEvidence: (story) => story.agencyAttribution?.evidence,
  inLanguage: (story) => story.inLanguage,
  isAccessibleForFree: (story) => story.isAccessibleForFree,
  keywords: (story) => list(story.keywords),
  correction: (story) => list(story.correction),
  text: (story) => storyText(story),
  paragraphs: (story) => paragraphCount(story),
  photos: (story) => story.photos.length,
  creditedPhotos: (story) => story.photos.filter(({ creditLine }) => creditLine).length,
  flags: (story) => list(story.flags),
  tags: (story) => list(story.tags),
  note: (story) => story.note,
  highlights: (story) => list(placeHighlights(story).ordered.map(({ exact }) => exact)),
  readingState: (story) => story.readingState,
  starred: (story) => story.starred,
  archived: (story) => story.archived,
  trashedAt: (story) => story.trashedAt,
  savedAt: (story) => story.savedAt,
  lastSeenAt: (story) => story.lastSeenAt,
  retrievedAt: (story) => story.retrievedAt,
  retrievedUrl: (story) => story.retrievedUrl,
  contentHash: (story) => story.contentHash,
  schemaVersion: (story) => story.schemaVersion,
  extractorVersion: (story) => story.extractorVersion,
};

// Blocks are counted from 1, as people count paragraphs.
function standsAt(photo: Photo, story: SavedStory): Cell {
  const at = story.body.findIndex((block) => block.type === 'photo' && block.photo === photo.id);
  return at < 0 ? undefined : at + 1;
}

/** The columns of photos.csv. */
export const PHOTO_COLUMNS: PhotoColumns = {
  storyId: (_, story) => story.id,
  photo: ({ id }) => id,
  caption: ({ caption }) => caption,
  creator: ({ creator }) => list(creator.map(({ name }) => name)),
  creditLine: ({ creditLine }) => creditLine,
  source: ({ source }) => source,
  copyrightNotice: ({ copyrightNotice }) => copyrightNotice,
  altText: ({ altText }) => altText,
  contentUrl: ({ contentUrl }) => contentUrl,
  width: ({ width }) => width,
  height: ({ height }) => height,
  representativeOfPage: ({ representativeOfPage }) => representativeOfPage,
  personsShown: ({ personsShown }) =>
    personsShown.map((person) => shown(person).replaceAll(';', '\\;')).join('; '),
  contentLocation: ({ contentLocation }) => contentLocation,
  dateCreated: ({ dateCreated }) => dateCreated,
  block: standsAt,
  storyUrl: (_, story) => story.url,
  headline: (_, story) => story.headline,
  publisher: (_, story) => story.publisher,
  datePublished: (_, story) => story.datePublished,
  retrievedAt: (_, story) => story.retrievedAt,
};
