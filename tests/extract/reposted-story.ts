// The story of the invented re-posting blog, line by line: captions as bare lines, widget shortcodes at the end.
import { inventedPages, storyAsText } from '../../scripts/newspaper/stories';
import { extractStory } from '../../utils/extract/extract-story';
import { blockText } from '../../utils/story/story-text';

const blog = inventedPages().find(({ slug }) => slug === 'reposting-blog');
if (!blog) throw new Error('The re-posting blog is missing.');

/** The paragraphs that must be read. */
export const PARAGRAPHS = blog.expected.paragraphs;

const printed = storyAsText()
  .split('\n')
  .filter((line) => line !== '');
const isWidget = (line: string): boolean => line.startsWith('[');

/** Two of the shortcodes at its end: bare lines are taken for paragraphs only where few of them are as short as these. */
export const WIDGETS = printed.filter(isWidget).slice(0, 2);

/** The lines of the story in order, captions among them. */
export const lines = printed.filter((line) => !isWidget(line));

/** A document of some HTML. */
export const page = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

/** The paragraphs read from a document. */
export function paragraphsOf(document: Document): string[] {
  const result = extractStory(document, {
    now: new Date('2026-03-01T08:00:00Z'),
    extractorVersion: '0.0.0',
  });
  if (!result.ok) throw new Error(result.trouble.kind);
  return result.value.body
    .filter((block) => block.type === 'paragraph')
    .map((block) => blockText(block).trim());
}
