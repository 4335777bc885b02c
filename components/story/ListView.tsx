// A list of the body with the lists nested in it.
import type { ListItem } from '../../utils/story/story-block';
import { SpanText } from './SpanText';

/** `ordered` speaks of this list; each item says it for the list under it. */
export function ListView({ ordered, items }: { ordered: boolean; items: readonly ListItem[] }) {
  const entries = items.map((item, at) => (
    <li key={at}>
      <SpanText spans={item.text} />
      {item.items && item.items.length > 0 && (
        <ListView ordered={item.ordered ?? false} items={item.items} />
      )}
    </li>
  ));
  return ordered ? <ol>{entries}</ol> : <ul>{entries}</ul>;
}
