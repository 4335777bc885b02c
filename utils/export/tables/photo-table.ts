// The table of photos, a row a photo, in reading order.
import type { Photo } from '../../story/photo';
import type { SavedStory } from '../../story/saved-story';
import { inOneCell, personsInOneCell } from './one-cell';
import { type Cell, type Column, tableOf } from './table';

const text = (of: (photo: Photo, story: SavedStory) => string | undefined): Column<Photo> => ({
  type: 'string',
  of,
});
const size = (of: (photo: Photo) => number | undefined): Column<Photo> => ({ type: 'number', of });

// Blocks are counted from 1, as people count paragraphs.
function standsAt(photo: Photo, story: SavedStory): Cell {
  const at = story.body.findIndex((block) => block.type === 'photo' && block.photo === photo.id);
  return at < 0 ? undefined : at + 1;
}

/** `photos`. */
export const PHOTO_TABLE = tableOf<Photo>({
  name: 'photos',
  key: ['storyId', 'photo'],
  rowsOf: ({ photos }) => photos,
  columns: {
    storyId: text((_, story) => story.id),
    photo: text(({ id }) => id),
    caption: text(({ caption }) => caption),
    creator: text(({ creator }) => inOneCell(creator.map(({ name }) => name))),
    creditLine: text(({ creditLine }) => creditLine),
    source: text(({ source }) => source),
    copyrightNotice: text(({ copyrightNotice }) => copyrightNotice),
    altText: text(({ altText }) => altText),
    contentUrl: text(({ contentUrl }) => contentUrl),
    width: size(({ width }) => width),
    height: size(({ height }) => height),
    representativeOfPage: { type: 'boolean', of: (photo) => photo.representativeOfPage },
    personsShown: text(({ personsShown }) => personsInOneCell(personsShown)),
    contentLocation: text(({ contentLocation }) => contentLocation),
    dateCreated: text(({ dateCreated }) => dateCreated),
    block: { type: 'integer', of: standsAt },
    storyUrl: text((_, story) => story.url),
    headline: text((_, story) => story.headline),
    publisher: text((_, story) => story.publisher),
    datePublished: text((_, story) => story.datePublished),
    retrievedAt: text((_, story) => story.retrievedAt),
  },
});
