// A list of the body with the lists nested in it.
import type { ListItem } from '../../utils/story/story-block';
import { SpanText } from './SpanText';

/** `line` is the list's name for marks; `ordered` speaks of this list; each item says it for the list under it. */
export function ListView({
  ordered,
  items,
  line,
  start,
  reversed,
}: {
  ordered: boolean;
  start?: number;
  reversed?: boolean;
  items: readonly ListItem[];
  line: string;
}) {
  const entries = items.map((item, at) => (
    <li key={at} data-line={`${line}.${at}`}>
      <SpanText spans={item.text} line={`${line}.${at}`} />
      {item.items && item.items.length > 0 && (
        <ListView ordered={item.ordered ?? false} items={item.items} line={`${line}.${at}`} />
      )}
    </li>
  ));
  return ordered ? (
    <ol start={start} reversed={reversed}>
      {entries}
    </ol>
  ) : (
    <ul>{entries}</ul>
  );
}
