// A story in the words of schema.org (NewsArticle, ImageObject), as a data block of a page.
import type { Photo } from '../../story/photo';
import type { SavedStory } from '../../story/saved-story';
import { canonicalJson } from '../../text/canonical-json';

const people = (persons: readonly { name: string }[]) =>
  persons.length > 0 ? persons.map(({ name }) => ({ '@type': 'Person', name })) : undefined;

const some = <Value>(values: readonly Value[]) => (values.length > 0 ? values : undefined);

const imageObject = (photo: Photo) => ({
  '@type': 'ImageObject',
  caption: photo.caption,
  creditText: photo.creditLine,
  creator: people(photo.creator),
  copyrightNotice: photo.copyrightNotice,
  contentUrl: photo.contentUrl,
  representativeOfPage: photo.representativeOfPage,
});

const newsArticle = (story: SavedStory) => ({
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  url: story.url,
  headline: story.headline,
  alternativeHeadline: story.alternativeHeadline,
  author: people(story.author),
  publisher: story.publisher && { '@type': 'Organization', name: story.publisher },
  datePublished: story.datePublished,
  dateModified: story.dateModified,
  dateline: story.dateline?.text,
  articleSection: story.articleSection,
  inLanguage: story.inLanguage,
  isAccessibleForFree: story.isAccessibleForFree,
  keywords: some(story.keywords),
  correction: some(story.correction),
  image: some(story.photos.map(imageObject)),
});

/** The data block. No sign in it can end it. */
export const newsArticleBlock = (story: SavedStory): string =>
  `<script type="application/ld+json">${canonicalJson(newsArticle(story)).replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )}</script>\n`;
