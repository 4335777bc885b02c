// What a Markdown file says of its story before the text: YAML that readers of version 1.1 and 1.2 take for the same.
import { stringify } from 'yaml';
import type { Photo } from '../../story/photo';
import type { SavedStory } from '../../story/saved-story';
import { type MarkdownChoice, WITHOUT_PICTURES } from './markdown-choice';
import { obsidianTags } from './obsidian-tags';

const names = (people: readonly { name: string }[]): string[] => people.map(({ name }) => name);

/** Only the keys that have something to say. */
const present = (values: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(values).filter(
      ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
    ),
  );

const photoProperties = (photo: Photo, { pictures }: MarkdownChoice): Record<string, unknown> => {
  const file = pictures.find((kept) => kept.photo.id === photo.id);
  return present({
    file: file?.name,
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
    location: photo.contentLocation,
    taken: photo.dateCreated,
    sha256: file?.sha256,
  });
};

/** What the reader added. */
const ownProperties = (story: SavedStory): Record<string, unknown> => {
  const tags = obsidianTags(story.tags);
  return {
    tags,
    labels: tags.join('\n') === story.tags.join('\n') ? undefined : story.tags,
    note: story.note,
    state: story.readingState,
    starred: story.starred || undefined,
    archived: story.archived || undefined,
  };
};

const propertiesOf = (story: SavedStory, choice: MarkdownChoice): Record<string, unknown> =>
  present({
    title: story.headline,
    source: story.url,
    author: story.author.length > 0 ? names(story.author) : [story.byline].filter(Boolean),
    published: story.datePublished,
    modified: story.dateModified,
    created: story.savedAt,
    description: story.alternativeHeadline,
    publisher: story.publisher,
    section: story.articleSection,
    language: story.inLanguage,
    agency: story.agencyAttribution?.agency,
    keywords: story.keywords,
    corrections: story.correction,
    free: story.isAccessibleForFree,
    flags: story.flags,
    ...(choice.own && ownProperties(story)),
    retrieved: story.retrievedAt,
    cutline: story.id,
    sha256: story.contentHash,
    photos: story.photos.map((photo) => photoProperties(photo, choice)),
  });

/**
 * Characters of a quoted string that YAML 1.1 takes for line ends, that no file should hold raw, or that begin something to a
 * template engine: those read the properties too.
 */
const ESCAPED = /[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]|(?<=[<{%])%|(?<=\{)[{#]/g;

const spelledOut = (found: string): string =>
  `\\u${found.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** The YAML of a story's properties. Every string is quoted, so that no reader takes `no`, `12:30` or a date for something else. */
export const storyProperties = (story: SavedStory, choice = WITHOUT_PICTURES): string =>
  stringify(propertiesOf(story, choice), {
    defaultStringType: 'QUOTE_DOUBLE',
    defaultKeyType: 'PLAIN',
    doubleQuotedAsJSON: true,
    // No anchors and no folding: the properties are read by programs simpler than YAML.
    lineWidth: 0,
    aliasDuplicateObjects: false,
  })
    .replace(ESCAPED, spelledOut)
    .trimEnd();
