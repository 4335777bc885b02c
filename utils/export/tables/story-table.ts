// The table of stories, a row a story. Names are those of the record; docs/formats.md explains each.

import { placeHighlights } from '../../highlight/place-highlights';
import type { SavedStory } from '../../story/saved-story';
import { paragraphCount, storyText } from '../../story/story-text';
import { precisionOf, utcOf } from './moment';
import { inOneCell } from './one-cell';
import { type Column, tableOf } from './table';

type Of = (story: SavedStory) => string | undefined;

const text = (of: Of): Column<SavedStory> => ({ type: 'string', of });
const own = (of: Of): Column<SavedStory> => ({ type: 'string', of, needs: 'own' });
const moment = (of: Of): Column<SavedStory> => ({
  type: 'datetime',
  of: (story) => utcOf(of(story)),
});
const count = (of: (story: SavedStory) => number): Column<SavedStory> => ({ type: 'integer', of });
const flag = (of: (story: SavedStory) => boolean | undefined): Column<SavedStory> => ({
  type: 'boolean',
  of,
});

/** `stories`. */
export const STORY_TABLE = tableOf<SavedStory>({
  name: 'stories',
  key: ['id'],
  rowsOf: (story) => [story],
  columns: {
    id: text((story) => story.id),
    url: text((story) => story.url),
    headline: text((story) => story.headline),
    alternativeHeadline: text((story) => story.alternativeHeadline),
    kicker: text((story) => story.kicker),
    byline: text((story) => story.byline),
    author: text((story) => inOneCell(story.author.map(({ name }) => name))),
    publisher: text((story) => story.publisher),
    articleSection: text((story) => story.articleSection),
    datePublished: text((story) => story.datePublished),
    publishedUtc: moment((story) => story.datePublished),
    publishedPrecision: text((story) => precisionOf(story.datePublished)),
    dateModified: text((story) => story.dateModified),
    dateline: text((story) => story.dateline?.text),
    agency: text((story) => story.agencyAttribution?.agency),
    agencyEvidence: text((story) => story.agencyAttribution?.evidence),
    inLanguage: text((story) => story.inLanguage),
    isAccessibleForFree: flag((story) => story.isAccessibleForFree),
    keywords: text((story) => inOneCell(story.keywords)),
    correction: text((story) => inOneCell(story.correction)),
    text: { type: 'string', needs: 'text', of: (story) => storyText(story) },
    paragraphs: count((story) => paragraphCount(story)),
    photos: count((story) => story.photos.length),
    creditedPhotos: count((story) => story.photos.filter(({ creditLine }) => creditLine).length),
    flags: text((story) => inOneCell(story.flags)),
    tags: own((story) => inOneCell(story.tags)),
    note: own((story) => story.note),
    highlights: own((story) => inOneCell(placeHighlights(story).ordered.map(({ exact }) => exact))),
    readingState: own((story) => story.readingState),
    starred: { type: 'boolean', needs: 'own', of: (story) => story.starred },
    archived: { type: 'boolean', needs: 'own', of: (story) => story.archived },
    trashedAt: moment((story) => story.trashedAt),
    savedAt: moment((story) => story.savedAt),
    lastSeenAt: moment((story) => story.lastSeenAt),
    retrievedAt: moment((story) => story.retrievedAt),
    retrievedUrl: text((story) => story.retrievedUrl),
    contentHash: text((story) => story.contentHash),
    schemaVersion: count((story) => story.schemaVersion),
    extractorVersion: text((story) => story.extractorVersion),
  },
});
