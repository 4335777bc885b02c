// Running text with its marks, as text nodes. Nothing of a saved story ever becomes markup by itself.
import type { ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import { cutSpans } from '../../utils/story/cut-spans';
import type { Span } from '../../utils/story/span';
import { HighlightMark } from './HighlightMark';
import { leadTo, noteTarget, referenceTarget } from './note-targets';
import { ShownHighlights } from './shown-highlights';
import { WebLink } from './WebLink';

function marked({
  text,
  code,
  emphasis,
  strong,
  deleted,
  inserted,
  note,
  href,
}: Span): ComponentChildren {
  let words: ComponentChildren = text;
  if (code) words = <code>{words}</code>;
  if (emphasis) words = <em>{words}</em>;
  if (strong) words = <strong>{words}</strong>;
  if (inserted) words = <ins>{words}</ins>;
  if (deleted) words = <del>{words}</del>;
  if (note !== undefined)
    return (
      <sup id={referenceTarget(note)}>
        <a href={`#${noteTarget(note)}`} onClick={leadTo(noteTarget(note))}>
          {words}
        </a>
      </sup>
    );
  return href ? <WebLink href={href}>{words}</WebLink> : words;
}

/** The spans in their order. Line breaks in them are kept by the style around them. `line`: their name, where they can be marked. */
export function SpanText({ spans, line }: { spans: readonly Span[]; line?: string }) {
  const stretches = useContext(ShownHighlights).get(line ?? '') ?? [];
  return (
    <>
      {cutSpans(spans, stretches).map((piece, at) => {
        const words = piece.spans.map(marked);
        return piece.in ? (
          <HighlightMark key={at} of={piece.in}>
            {words}
          </HighlightMark>
        ) : (
          words
        );
      })}
    </>
  );
}
