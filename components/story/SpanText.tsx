// Running text with its marks, as text nodes. Nothing of a saved story ever becomes markup by itself.
import type { ComponentChildren } from 'preact';
import type { Span } from '../../utils/story/span';
import { WebLink } from './WebLink';

function marked({ text, code, emphasis, strong, href }: Span): ComponentChildren {
  let words: ComponentChildren = text;
  if (code) words = <code>{words}</code>;
  if (emphasis) words = <em>{words}</em>;
  if (strong) words = <strong>{words}</strong>;
  return href ? <WebLink href={href}>{words}</WebLink> : words;
}

/** The spans in their order. Line breaks in them are kept by the style around them. */
export function SpanText({ spans }: { spans: readonly Span[] }) {
  return <>{spans.map(marked)}</>;
}
