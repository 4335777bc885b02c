// Two versions of a story, or two stories alike, side by side: what differs in headline, text, captions and credits.
import { diffArrays } from 'diff';
import type { Photo } from '../story/photo';
import { pictureKey } from '../story/picture-key';
import type { Story } from '../story/story';
import { blockText } from '../story/story-text';
import { type Difference, differs, wordDifferences } from './word-differences';

/** A photo of both, or of one alone; `key` names its picture. */
export interface PhotoDifference {
  key: string;
  is: 'same' | 'changed' | 'added' | 'removed';
  caption: Difference[];
  credit: Difference[];
}

/** What differs. A field that is the same in both has only one stretch, or none where both lack it. */
export interface StoryDifferences {
  headline: Difference[];
  deck: Difference[];
  byline: Difference[];
  /** A paragraph each, in the order of the newer, those that are gone where they stood. */
  text: Difference[][];
  photos: PhotoDifference[];
}

const paragraphsOf = ({ body }: Pick<Story, 'body'>): string[] =>
  body.map(blockText).filter(Boolean);

/** Paragraphs rewritten in place stand beside each other; what has no counterpart is new or gone. */
function textDifferences(before: readonly string[], after: readonly string[]): Difference[][] {
  const changes = diffArrays([...before], [...after]);
  const paragraphs: Difference[][] = [];
  for (const [at, { value, added, removed }] of changes.entries()) {
    const gone = added ? changes[at - 1] : undefined;
    const next = removed ? changes[at + 1] : undefined;
    if (added && gone?.removed) {
      const length = Math.max(gone.value.length, value.length);
      for (let n = 0; n < length; n++)
        paragraphs.push(wordDifferences(gone.value[n] ?? '', value[n] ?? ''));
    } else if (!(removed && next?.added)) {
      const is = added ? 'added' : removed ? 'removed' : 'same';
      paragraphs.push(...value.map((text): Difference[] => [{ text, is }]));
    }
  }
  return paragraphs;
}

const keyOf = (photo: Photo): string => pictureKey(photo) ?? `${photo.caption ?? ''} ${photo.id}`;

function photoDifference(key: string, before?: Photo, after?: Photo): PhotoDifference {
  const caption = wordDifferences(before?.caption ?? '', after?.caption ?? '');
  const credit = wordDifferences(before?.creditLine ?? '', after?.creditLine ?? '');
  const changed = differs(caption) || differs(credit);
  const is = !before ? 'added' : !after ? 'removed' : changed ? 'changed' : 'same';
  return { key, is, caption, credit };
}

function photoDifferences(before: readonly Photo[], after: readonly Photo[]): PhotoDifference[] {
  const [had, has] = [before, after].map(
    (photos) => new Map(photos.map((photo) => [keyOf(photo), photo])),
  );
  const keys = new Set([...(has?.keys() ?? []), ...(had?.keys() ?? [])]);
  return [...keys].map((key) => photoDifference(key, had?.get(key), has?.get(key)));
}

/** Compares an earlier story with a later one. */
export const compareStories = (before: Story, after: Story): StoryDifferences => ({
  headline: wordDifferences(before.headline, after.headline),
  deck: wordDifferences(before.alternativeHeadline ?? '', after.alternativeHeadline ?? ''),
  byline: wordDifferences(before.byline ?? '', after.byline ?? ''),
  text: textDifferences(paragraphsOf(before), paragraphsOf(after)),
  photos: photoDifferences(before.photos, after.photos),
});
