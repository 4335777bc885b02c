// The body of a story: typed blocks, never HTML. Why, and what each type can hold:
// docs/decisions/0001-body-as-typed-blocks.md
import * as v from 'valibot';
import { DEEPEST_LIST } from './deepest-list';
import { Span } from './span';
import { Text } from './text';

const Spans = v.array(Span);

/** A paragraph of running text. */
export const ParagraphBlock = v.object({ type: v.literal('paragraph'), text: Spans });

/** A section heading; the headline itself is level 1 and never stands in the body. */
export const HeadingBlock = v.object({
  type: v.literal('heading'),
  level: v.pipe(v.number(), v.integer(), v.minValue(2), v.maxValue(6)),
  text: Spans,
});

/** One item of a list; `items` is the list nested under it. */
export interface ListItem {
  text: Span[];
  ordered?: boolean;
  items?: ListItem[];
}

// A record nested thousands deep is refused here, at its border, and on no deep stack: so whatever goes through a story may
// descend without counting.
const itemOver = (nested: v.GenericSchema<ListItem[]>): v.GenericSchema<ListItem> =>
  v.object({
    text: Spans,
    ordered: v.exactOptional(v.boolean()),
    items: v.exactOptional(nested),
  });

// Never looked into, however deep it goes on.
const TooDeep = v.custom<ListItem[]>(() => false, `lists in lists over ${DEEPEST_LIST} levels`);

const ListItem = Array.from({ length: DEEPEST_LIST - 1 }).reduce<v.GenericSchema<ListItem>>(
  (item) => itemOver(v.array(item)),
  itemOver(TooDeep),
);

/** A list. `ordered` on an item speaks of the list nested under that item; `start` is the first number where it is not 1. */
export const ListBlock = v.object({
  type: v.literal('list'),
  ordered: v.boolean(),
  start: v.exactOptional(v.pipe(v.number(), v.integer())),
  reversed: v.exactOptional(v.literal(true)),
  items: v.array(ListItem),
});

/** A list of terms and what is said of each, or of questions and answers, in their order. */
export const DefinitionsBlock = v.object({
  type: v.literal('definitions'),
  entries: v.array(v.object({ term: v.exactOptional(v.literal(true)), text: Spans })),
});

/** Notes to the text; spans with the `id` as their `note` lead to them. `label` is the number or sign as printed in the text. */
export const NotesBlock = v.object({
  type: v.literal('notes'),
  notes: v.array(v.object({ id: Text, label: Text, text: Spans })),
});

/** A quotation set off from the text; `cite` is the attribution as printed. */
export const QuoteBlock = v.object({
  type: v.literal('quote'),
  paragraphs: v.array(Spans),
  cite: v.exactOptional(Text),
});

/** Text whose white space matters. */
export const PreformattedBlock = v.object({ type: v.literal('preformatted'), text: Text });

/** A table cell. Spans of rows and columns are kept, as the page gave them. */
export const TableCell = v.object({
  text: Spans,
  header: v.exactOptional(v.literal(true)),
  colSpan: v.exactOptional(v.number()),
  rowSpan: v.exactOptional(v.number()),
});
export type TableCell = v.InferOutput<typeof TableCell>;

/** A table of data; layout tables are read as their text. */
export const TableBlock = v.object({
  type: v.literal('table'),
  caption: v.exactOptional(Text),
  rows: v.array(v.array(TableCell)),
});

/** Where a photo stood; `photo` is the `id` of one of the story's photos. */
export const PhotoBlock = v.object({ type: v.literal('photo'), photo: Text });

/** Something of another site shown in the page (a post, a video), kept as its address. */
export const EmbedBlock = v.object({
  type: v.literal('embed'),
  href: v.pipe(Text, v.regex(/^https?:\/\//i)),
  title: v.exactOptional(Text),
});

/** One block of the body, in reading order. */
export const StoryBlock = v.variant('type', [
  ParagraphBlock,
  HeadingBlock,
  ListBlock,
  DefinitionsBlock,
  NotesBlock,
  QuoteBlock,
  PreformattedBlock,
  TableBlock,
  PhotoBlock,
  EmbedBlock,
]);
export type StoryBlock = v.InferOutput<typeof StoryBlock>;
