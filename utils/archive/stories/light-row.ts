// The light row of a story: what lists show, drawn from the whole record once, when it is filed.
import { authorNamesOf } from '../../search/story-names';
import { readingMinutes } from '../../story/reading-minutes';
import type { Filing, SavedStory } from '../../story/saved-story';
import type { Story } from '../../story/story';
import type { StoryRow } from '../../story/story-row';
import { paragraphCount, storyText } from '../../story/story-text';

const EXCERPT_LENGTH = 240;

function excerptOf(story: Story): string {
  // White space is tidied in the beginning alone: the rest of a long story is never shown.
  const text = storyText(story)
    .slice(0, 4 * EXCERPT_LENGTH)
    .replace(/\s+/g, ' ')
    .trim();
  if (text.length <= EXCERPT_LENGTH) return text;
  const cut = text.slice(0, EXCERPT_LENGTH);
  const wordEnd = cut.lastIndexOf(' ');
  // Where there is no space to cut at, a character of two halves must not be torn.
  return wordEnd > 0 ? cut.slice(0, wordEnd) : cut.replace(/[\ud800-\udbff]$/, '');
}

function leadPhotoOf(story: Story): Pick<StoryRow, 'leadPhoto'> {
  const lead = story.photos.find((photo) => photo.representativeOfPage) ?? story.photos[0];
  if (lead === undefined) return {};
  const { contentUrl, caption, creditLine } = lead;
  return {
    leadPhoto: {
      ...(contentUrl !== undefined && { contentUrl }),
      ...(caption !== undefined && { caption }),
      ...(creditLine !== undefined && { creditLine }),
    },
  };
}

/** The filing part of a saved story. */
export function filingOf(saved: Filing): Filing {
  const { id, savedAt, lastSeenAt, contentHash, tags, readingState, starred, archived } = saved;
  return {
    ...{ id, savedAt, lastSeenAt, contentHash, tags, readingState, starred, archived },
    ...(saved.readingPlace !== undefined && { readingPlace: saved.readingPlace }),
    ...(saved.note !== undefined && { note: saved.note }),
    ...(saved.highlights !== undefined && { highlights: saved.highlights }),
    ...(saved.trashedAt !== undefined && { trashedAt: saved.trashedAt }),
  };
}

/** Draws the light row of a story. */
export function lightRow(story: SavedStory): StoryRow {
  const { publisher, datePublished, inLanguage } = story;
  return {
    ...filingOf(story),
    url: story.url,
    headline: story.headline,
    excerpt: excerptOf(story),
    authorNames: authorNamesOf(story),
    ...(publisher !== undefined && { publisher }),
    ...(datePublished !== undefined && { datePublished }),
    ...(inLanguage !== undefined && { inLanguage }),
    ...leadPhotoOf(story),
    paragraphCount: paragraphCount(story),
    minutes: readingMinutes(story),
    photoCount: story.photos.length,
    creditedPhotoCount: story.photos.filter((photo) => photo.creditLine).length,
    flags: story.flags,
  };
}
