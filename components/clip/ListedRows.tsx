// The rows of the list, one stop for Tab, walked with the arrow keys. Over the first lies the search field; a slash
// leads there too, and Escape, where the list is narrowed, showing all again.
import { useSignal } from '@preact/signals';
import type { RefObject } from 'preact';
import type { ClipList, ListedStory } from '../../utils/stores/clip-list';
import { ListedRow } from './ListedRow';

/** `rows` is where the list stands in the page, for whoever wants to go to its first row. */
export interface ListedRowsProps {
  list: ClipList;
  stories: readonly ListedStory[];
  rows: RefObject<HTMLUListElement | null>;
  onTop: () => void;
  onOpen: (place: string) => void;
}

/** The links of the rows in the order they stand. */
export const linksOf = (rows: HTMLElement | null): HTMLElement[] =>
  rows ? [...rows.querySelectorAll<HTMLElement>('li > a')] : [];

export function ListedRows({ list, stories, rows, onTop, onOpen }: ListedRowsProps) {
  const reached = useSignal<string | undefined>(undefined);
  const stop = stories.find(({ id }) => id === reached.value) ?? stories[0];
  const walk = (event: KeyboardEvent) => {
    const links = linksOf(rows.current);
    const at = links.findIndex((link) => link.matches(':focus'));
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: links.length - 1 }[event.key];
    const clears = event.key === 'Escape' && list.narrowed.value;
    if (at < 0 || (to === undefined && event.key !== '/' && !clears)) return;
    event.preventDefault();
    if (clears) list.widen();
    if (to === undefined || to < 0) return onTop();
    const next = Math.min(to, links.length - 1);
    reached.value = stories[next]?.id;
    links[next]?.focus();
  };
  return (
    <ul ref={rows} onKeyDown={walk}>
      {stories.map((story) => (
        <ListedRow
          key={story.id}
          story={story}
          picture={list.pictures.value.get(story.id)}
          address={`/library.html?story=${story.id}`}
          reachable={story === stop}
          inUse={list.tagsInUse.value}
          onOpen={() => onOpen(`?story=${story.id}`)}
          onTags={(tags) => void list.setTags(story, tags)}
        />
      ))}
    </ul>
  );
}
