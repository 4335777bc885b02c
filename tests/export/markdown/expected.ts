// What a record says that its Markdown must show.
import type { SavedStory } from '../../../utils/story/saved-story';
import type { Span } from '../../../utils/story/span';
import type { ListItem, StoryBlock } from '../../../utils/story/story-block';
import { type ShownBlock, shownBlock, withoutBare } from './shown';

/** Template engines and Dataview run what stands in code: that is written as text. */
const RUN_IN_CODE = /<%|%>|\{[{%#]|[}%#]\}/;

/** Beside characters without a reference there are no marks. */
const UNREFERABLE = /(?![\t\n\f\r])\p{Cc}/u;

function partsOf(spans: readonly Span[]) {
  const marked = !spans.some(({ text }) => UNREFERABLE.test(text));
  return spans.flatMap((span) =>
    span.text.split(/(\r\n|[\r\n])/).map((text) => ({
      text,
      strong: marked && (span.strong ?? false),
      emphasis: marked && (span.emphasis ?? false),
      code:
        (span.code ?? false) &&
        !RUN_IN_CODE.test(text) &&
        !/^\s*\$?=/.test(text) &&
        // In a link it would end the label of a definition.
        !(span.href !== undefined && text.includes(']:')),
      href: span.href,
    })),
  );
}

const shown = (kind: string, spans: readonly Span[], onOneLine = false): ShownBlock[] => {
  const block = shownBlock(kind, withoutBare(partsOf(spans)), onOneLine);
  return block.text === '' ? [] : [block];
};

/** A pipe after a backslash cannot stand in the code of a cell: that is written as text. */
const inCell = ({ code, ...span }: Span): Span =>
  code && !span.text.includes('\\|') ? { ...span, code } : span;

/** Text whose line ends are spaces. */
const line = (text: string): string =>
  text.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, '').replace(/[ \t]*[\r\n][ \t\r\n]*/g, ' ');

const inList = (items: readonly ListItem[], ordered: boolean, path: string): ShownBlock[] => {
  let number = 0;
  return items.flatMap((item) => {
    const place = `${path}${ordered ? `${number + 1}.` : '-'} `;
    const blocks = [
      ...shown(`${place}paragraph`, item.text),
      ...inList(item.items ?? [], item.ordered === true, place),
    ];
    if (blocks.length > 0) number += 1;
    return blocks;
  });
};

function inBlock(block: StoryBlock): ShownBlock[] {
  switch (block.type) {
    case 'paragraph':
      return shown('paragraph', block.text);
    case 'heading':
      return shown(`h${block.level}`, block.text, true);
    case 'list':
      return inList(block.items, block.ordered, '');
    case 'definitions':
      return block.entries.flatMap(({ term, text }) =>
        shown('paragraph', term ? text.map((span) => ({ ...span, strong: true })) : text),
      );
    case 'notes':
      return block.notes.flatMap(({ label, text }) =>
        shown('paragraph', [{ text: `${label}: ` }, ...text]),
      );
    case 'quote':
      return [
        ...block.paragraphs,
        [{ text: block.cite === undefined ? '' : `— ${block.cite}` }],
      ].flatMap((spans) => shown('quote paragraph', spans));
    case 'preformatted':
      return shown(RUN_IN_CODE.test(block.text) ? 'paragraph' : 'code', [{ text: block.text }]);
    case 'table':
      return [
        ...shown('paragraph', [{ text: block.caption ?? '' }]),
        ...block.rows.flatMap((row) =>
          row.flatMap(({ text }) => shown('cell', text.map(inCell), true)),
        ),
      ];
    case 'embed':
      return shown('paragraph', [
        {
          text: /\S/.test(block.title ?? '') ? line(block.title ?? '') : block.href,
          href: block.href,
        },
      ]);
    case 'photo':
      return [];
  }
}

/** The blocks of a story's file; it has no photos. */
export const expectedOf = (story: SavedStory): ShownBlock[] => [
  ...shown('paragraph', [{ text: story.kicker ?? '' }]),
  ...(shown('h1', [{ text: story.headline }], true)[0]
    ? shown('h1', [{ text: story.headline }], true)
    : [shownBlock('h1', [])]),
  ...shown('paragraph', [{ text: line(story.alternativeHeadline ?? ''), strong: true }]),
  ...shown('paragraph', [{ text: story.byline ?? '' }]),
  ...shown('paragraph', [{ text: story.dateline?.text ?? '' }]),
  ...story.body.flatMap(inBlock),
];
