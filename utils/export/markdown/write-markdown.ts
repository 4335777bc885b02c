// One story as a Markdown file: properties that Obsidian and static site builders read, then the story as it stood.
import type { RootContent } from 'mdast';
import { frontmatterToMarkdown } from 'mdast-util-frontmatter';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { type Options, toMarkdown } from 'mdast-util-to-markdown';
import { placeHighlights } from '../../highlight/place-highlights';
import type { SavedStory } from '../../story/saved-story';
import { blockNodes, paragraph, photoNodes } from './block-nodes';
import { INERT } from './inert-text';
import { lineOf, words } from './phrasing';
import { storyProperties } from './properties';

function bodyOf(story: SavedStory): RootContent[] {
  const photos = new Map(story.photos.map((photo) => [photo.id, photo]));
  const placed = new Set(story.body.map((block) => (block.type === 'photo' ? block.photo : '')));
  const loose = story.photos.filter(({ id }) => !placed.has(id));
  // A lead photo stands over the text; what has no place in it follows at the end.
  const lead = loose.filter((photo) => photo.representativeOfPage);
  return [
    ...lead.flatMap(photoNodes),
    ...story.body.flatMap((block) => blockNodes(block, photos)),
    ...loose.filter((photo) => !photo.representativeOfPage).flatMap(photoNodes),
  ];
}

/** What the reader marked, as quotations with what they say of them. */
function highlightsOf(story: SavedStory): RootContent[] {
  const { ordered } = placeHighlights(story);
  if (ordered.length === 0) return [];
  return [
    { type: 'heading', depth: 2, children: [{ type: 'text', value: 'Highlights' }] },
    ...ordered.flatMap(({ exact, note }): RootContent[] => [
      { type: 'blockquote', children: paragraph(words(exact)) },
      ...paragraph(words(note ?? '')),
    ]),
  ];
}

function nodesOf(story: SavedStory): RootContent[] {
  const { headline, kicker = '', alternativeHeadline: deck = '', byline = '', dateline } = story;
  return [
    { type: 'yaml', value: storyProperties(story) },
    ...paragraph(words(kicker)),
    { type: 'heading', depth: 1, children: lineOf([{ text: headline }]) },
    ...paragraph(lineOf([{ text: deck, strong: true }])),
    ...paragraph(words(byline)),
    ...paragraph(words(dateline?.text ?? '')),
    ...bodyOf(story),
    ...highlightsOf(story),
  ];
}

/** Made once, since every pattern in them is compiled when it is first used. No cell is padded: a long one would be a long column. */
const HOW: Options = {
  bullet: '-',
  extensions: [gfmToMarkdown({ stringLength: () => 3 }), frontmatterToMarkdown(['yaml']), INERT],
};

/** The text of a story's Markdown file. */
export const markdownStory = (story: SavedStory): string =>
  toMarkdown({ type: 'root', children: nodesOf(story) }, HOW);
