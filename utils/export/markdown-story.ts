// One story as a Markdown file: properties that Obsidian and static site builders read, then the story as it stood.
import { stringify } from 'yaml';
import { placeHighlights } from '../highlight/place-highlights';
import type { Photo } from '../story/photo';
import type { SavedStory } from '../story/saved-story';
import { blockMarkdown, photoMarkdown } from './markdown-blocks';
import { escaped } from './markdown-text';

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

// Obsidian takes no white space inside a tag.
const propertiesOf = (story: SavedStory): Record<string, unknown> =>
  present({
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
    tags: story.tags.map((tag) => tag.replace(/\s+/g, '-')),
    note: story.note,
    retrieved: story.retrievedAt,
    cutline: story.id,
    photos: story.photos.map(photoProperties),
  });

function bodyOf(story: SavedStory): string[] {
  const photos = new Map(story.photos.map((photo) => [photo.id, photo]));
  const placed = new Set(story.body.map((block) => (block.type === 'photo' ? block.photo : '')));
  const loose = story.photos.filter(({ id }) => !placed.has(id));
  // A lead photo stands over the text; what has no place in it follows at the end.
  const lead = loose.filter((photo) => photo.representativeOfPage);
  return [
    ...lead.map(photoMarkdown),
    ...story.body.map((block) => blockMarkdown(block, photos)),
    ...loose.filter((photo) => !photo.representativeOfPage).map(photoMarkdown),
  ];
}

/** What the reader marked, as quotations with what they say of them. */
function highlightsOf(story: SavedStory): string[] {
  const { ordered } = placeHighlights(story);
  if (ordered.length === 0) return [];
  const quoted = (text: string) => `> ${escaped(text).trim().replace(/\n/g, '\n> ')}`;
  return [
    '## Highlights',
    ...ordered.flatMap(({ exact, note }) => [quoted(exact), note ? escaped(note).trim() : '']),
  ];
}

/** The text of a story's Markdown file. */
export function markdownStory(story: SavedStory): string {
  // No anchors and no folding: the properties are read by programs simpler than YAML.
  const properties = stringify(propertiesOf(story), { lineWidth: 0, aliasDuplicateObjects: false });
  const { headline, kicker, alternativeHeadline: deck, byline, dateline } = story;
  const lines = [
    kicker && escaped(kicker),
    `# ${escaped(headline).replace(/\s+/g, ' ')}`,
    deck && `**${escaped(deck).trim()}**`,
    byline && escaped(byline),
    dateline && escaped(dateline.text),
    ...bodyOf(story),
    ...highlightsOf(story),
  ];
  return `---\n${properties}---\n\n${lines.filter(Boolean).join('\n\n')}\n`;
}
