// A story in the shape that extraction scorers read, one JSON line a page.

import type { Story } from '../../utils/story/story';
import { storyText } from '../../utils/story/story-text';

export interface Prediction {
  id: string;
  title?: string;
  byline?: string;
  authors?: string[];
  publishedAt?: string;
  text?: string;
  images?: { url?: string; urls?: string[]; caption?: string; credit?: string; alt?: string }[];
  ms?: number;
  error?: string;
}

/** What the scorer should know of a story. `ms` is the time the clip script took in the page. */
export const predictionOf = (id: string, story: Story, ms: number): Prediction => ({
  id,
  title: story.headline,
  ...(story.byline === undefined ? {} : { byline: story.byline }),
  authors: story.author.map((person) => person.name),
  ...(story.datePublished === undefined ? {} : { publishedAt: story.datePublished }),
  text: storyText(story),
  images: story.photos.map((photo) => ({
    ...(photo.contentUrl === undefined ? {} : { url: photo.contentUrl }),
    ...(photo.alternateUrls === undefined ? {} : { urls: photo.alternateUrls }),
    ...(photo.caption === undefined ? {} : { caption: photo.caption }),
    ...(photo.creditLine === undefined ? {} : { credit: photo.creditLine }),
    ...(photo.altText === undefined ? {} : { alt: photo.altText }),
  })),
  ms: Math.round(ms * 100) / 100,
});
