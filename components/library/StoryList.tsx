// The list of stories, newest first. One row has the keyboard; further pages come when the end draws near.
import { useEffect, useRef } from 'preact/hooks';
import { message } from '../../utils/i18n/message';
import type { Library } from '../../utils/stores/library';
import { StoryLine } from './StoryLine';
import styles from './StoryList.module.css';

/** Asks for more while the end of the list is within a screen of what is seen. */
function ListEnd({ onNear }: { onNear: () => void }) {
  const end = useRef<HTMLLIElement>(null);
  useEffect(() => {
    const element = end.current;
    if (!element) return;
    const watcher = new IntersectionObserver(
      (entries) => entries.some((entry) => entry.isIntersecting) && onNear(),
      { root: element.closest('[data-scroll]'), rootMargin: '100%' },
    );
    watcher.observe(element);
    return () => watcher.disconnect();
  });
  return <li ref={end} class={styles.end} aria-hidden="true" />;
}

export function StoryList({ library }: { library: Library }) {
  const { list, selection, place } = library;
  const { rows, more, stale } = list.list.value;
  const selected = selection.selected.value;
  const current = selection.current.value;
  const openId = place.openId.value;
  return (
    <ul aria-label={message('stories')} aria-busy={stale} data-selecting={selected.size > 0}>
      {rows.map((row) => (
        <StoryLine
          key={row.id}
          row={row}
          address={place.addressOf(row.id)}
          current={row.id === current}
          open={row.id === openId}
          selected={selected.has(row.id)}
          onOpen={() => place.open(row.id)}
          onFocus={() => selection.moveTo(row.id)}
          onSelect={(extend) => (extend ? selection.extendTo(row.id) : selection.toggle(row.id))}
        />
      ))}
      {more && <ListEnd key={rows.length} onNear={list.more} />}
    </ul>
  );
}
