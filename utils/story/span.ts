// Inline text: a run of characters with the marks it carries. Never HTML.
import * as v from 'valibot';
import { Text } from './text';

/**
 * A run of text with its marks. A line break inside a paragraph is a `\n` in `text`.
 * `deleted` words are struck out, `inserted` ones stand for them; `note` is the `id` of the note that the number leads to.
 * `href` is an absolute http, https or mailto address; nothing else is kept.
 */
export const Span = v.object({
  text: Text,
  emphasis: v.exactOptional(v.literal(true)),
  strong: v.exactOptional(v.literal(true)),
  code: v.exactOptional(v.literal(true)),
  deleted: v.exactOptional(v.literal(true)),
  inserted: v.exactOptional(v.literal(true)),
  note: v.exactOptional(Text),
  href: v.exactOptional(v.pipe(Text, v.regex(/^(?:https?:\/\/|mailto:)/i))),
});
export type Span = v.InferOutput<typeof Span>;
