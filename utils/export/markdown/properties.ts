// What a Markdown file says of its story before the text: YAML that readers of version 1.1 and 1.2 take for the same.
import { stringify } from 'yaml';
import type { Photo } from '../../story/photo';
import type { SavedStory } from '../../story/saved-story';
import { obsidianTags } from './obsidian-tags';

const names = (people: readonly { name: string }[]): string[] => people.map(({ name }) => name);

/** Only the keys that have something to say. */
const present = (values: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(values).filter(
      ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
    ),
  );

const photoProperties = (photo: Photo): Record<string, unknown> =>
  present({
    url: photo.contentUrl,
    caption: photo.caption,
    credit: photo.creditLine,
    creator: names(photo.creator),
    source: photo.source,
    copyright: photo.copyrightNotice,
    alt: photo.altText,
    width: photo.width,
    height: photo.height,
    lead: photo.representativeOfPage || undefined,
    persons: names(photo.personsShown),
  });

const propertiesOf = (story: SavedStory): Record<string, unknown> => {
  const tags = obsidianTags(story.tags);
  return present({
    title: story.headline,
    source: story.url,
    author: story.author.length > 0 ? names(story.author) : story.byline,
    published: story.datePublished,
    modified: story.dateModified,
    created: story.savedAt,
    description: story.alternativeHeadline,
    publisher: story.publisher,
    section: story.articleSection,
    language: story.inLanguage,
    tags,
    labels: tags.join('\n') === story.tags.join('\n') ? undefined : story.tags,
    note: story.note,
    retrieved: story.retrievedAt,
    cutline: story.id,
    photos: story.photos.map(photoProperties),
  });
};

/**
 * Characters of a quoted string that YAML 1.1 takes for line ends, that no file should hold raw, or that begin something to a
 * template engine: those read the properties too.
 */
const ESCAPED = /[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]|(?<=[<{%])%|(?<=\{)[{#]/g;

const spelledOut = (found: string): string =>
  `\\u${found.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** The YAML of a story's properties. Every string is quoted, so that no reader takes `no`, `12:30` or a date for something else. */
export const storyProperties = (story: SavedStory): string =>
  stringify(propertiesOf(story), {
    defaultStringType: 'QUOTE_DOUBLE',
    defaultKeyType: 'PLAIN',
    doubleQuotedAsJSON: true,
    // No anchors and no folding: the properties are read by programs simpler than YAML.
    lineWidth: 0,
    aliasDuplicateObjects: false,
  })
    .replace(ESCAPED, spelledOut)
    .trimEnd();
