// One story as a Markdown file: properties that Obsidian and static site builders read, then the story as it stood.
import type { RootContent } from 'mdast';
import { frontmatterToMarkdown } from 'mdast-util-frontmatter';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { type Options, toMarkdown } from 'mdast-util-to-markdown';
import { placeHighlights } from '../../highlight/place-highlights';
import type { SavedStory } from '../../story/saved-story';
import { blockNodes, paragraph, photoNodes, type ShownPhoto } from './block-nodes';
import { INERT } from './inert-text';
import { type MarkdownChoice, WITHOUT_PICTURES } from './markdown-choice';
import { lineOf, words } from './phrasing';
import { storyProperties } from './properties';

/** From the folder of the stories to that of the pictures. */
const beside = (name: string): string => `../${name}`;

function bodyOf(story: SavedStory, { pictures }: MarkdownChoice): RootContent[] {
  const files = new Map(pictures.map(({ photo, name }) => [photo.id, beside(name)]));
  const shown = story.photos.map((photo): ShownPhoto => {
    const file = files.get(photo.id);
    return { photo, ...(file !== undefined && { file }) };
  });
  const photos = new Map(shown.map((one) => [one.photo.id, one]));
  const placed = new Set(story.body.map((block) => (block.type === 'photo' ? block.photo : '')));
  const loose = shown.filter(({ photo }) => !placed.has(photo.id));
  // A lead photo stands over the text; what has no place in it follows at the end.
  const lead = loose.filter(({ photo }) => photo.representativeOfPage);
  return [
    ...lead.flatMap(photoNodes),
    ...story.body.flatMap((block) => blockNodes(block, photos)),
    ...loose.filter(({ photo }) => !photo.representativeOfPage).flatMap(photoNodes),
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

function nodesOf(story: SavedStory, choice: MarkdownChoice): RootContent[] {
  const { headline, kicker = '', alternativeHeadline: deck = '', byline = '', dateline } = story;
  return [
    { type: 'yaml', value: storyProperties(story, choice) },
    ...paragraph(words(kicker)),
    { type: 'heading', depth: 1, children: lineOf([{ text: headline }]) },
    ...paragraph(lineOf([{ text: deck, strong: true }])),
    ...paragraph(words(byline)),
    ...paragraph(words(dateline?.text ?? '')),
    ...bodyOf(story, choice),
    ...(choice.own ? highlightsOf(story) : []),
  ];
}

/** Made once, since every pattern in them is compiled when it is first used. No cell is padded: a long one would be a long column. */
const HOW: Options = {
  bullet: '-',
  extensions: [gfmToMarkdown({ stringLength: () => 3 }), frontmatterToMarkdown(['yaml']), INERT],
};

/** The text of a story's Markdown file. */
export const markdownStory = (
  story: SavedStory,
  choice: MarkdownChoice = WITHOUT_PICTURES,
): string => toMarkdown({ type: 'root', children: nodesOf(story, choice) }, HOW);
