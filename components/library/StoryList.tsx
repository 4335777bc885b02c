// The list of stories, however long: only the rows in the window are drawn, and the one the keyboard is on.
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { message } from '../../utils/i18n/message';
import type { Library } from '../../utils/stores/library';
import type { Place as ListPlace } from '../../utils/stores/list-stretches';
import { BareLine } from './BareLine';
import { dropInCollection, orderedNow } from './collection-order';
import { rowRem, useRowWindow } from './row-window';
import { StoryLine } from './StoryLine';
import styles from './StoryList.module.css';
import { turnState } from './story-actions';

/** The places to draw, in their order: those in the window, and the keyboard's own, so that its focus is not lost. */
function drawn(first: number, last: number, keyboard: number): number[] {
  const window = Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i);
  if (keyboard < first) return [keyboard, ...window];
  return keyboard > last ? [...window, keyboard] : window;
}

/** Gives the focus to the keyboard's row when it is called for, once the row stands in the page. */
function useCalledFocus({ selection }: Library, show: (at: number) => void): void {
  const wanted = useRef(false);
  const calls = selection.calls.value;
  const answered = useRef(calls);
  useLayoutEffect(() => {
    if (calls === answered.current) return;
    answered.current = calls;
    wanted.current = true;
    show(selection.at.peek());
  }, [calls]);
  useLayoutEffect(() => {
    // The keyboard may have gone on since this was drawn: the focus follows it, it does not lead.
    const current = selection.current.peek();
    if (!wanted.current || current === undefined) return;
    const row = document.querySelector<HTMLElement>(`[data-story="${current}"]`);
    if (!row) return;
    wanted.current = false;
    row.focus({ preventScroll: true });
  });
}

/** The row of a place and its lead photo, where both are there. */
function ledOf(place: ListPlace | undefined): { id: string; address: string }[] {
  if (!place || !('row' in place)) return [];
  const { id, leadPhoto } = place.row;
  return leadPhoto?.contentUrl ? [{ id, address: leadPhoto.contentUrl }] : [];
}

export function StoryList({ library }: { library: Library }) {
  const { list, selection, place, look, snippets, facets, thumbnails } = library;
  const scroll = useRef<HTMLDivElement>(null);
  const length = list.length.value;
  const density = look.density.value;
  const facts = look.facts.value;
  const { first, last, row, show } = useRowWindow(scroll, length, rowRem(density, facts));
  const filter = place.filter.value;
  const sort = place.sort.value;
  const places = list.places.value;
  const beheld = useRef({ filter, sort });
  useLayoutEffect(() => {
    if (beheld.current.filter !== filter || beheld.current.sort !== sort)
      scroll.current?.scrollTo(0, 0);
    beheld.current = { filter, sort };
  }, [filter, sort]);
  // A change of density keeps the row that stands on top.
  const before = useRef(row);
  useLayoutEffect(() => {
    const box = scroll.current;
    if (box && before.current !== row) box.scrollTop = (box.scrollTop / before.current) * row;
    before.current = row;
  }, [row]);
  useCalledFocus(library, show);
  const at = Math.min(selection.at.value, length - 1);
  useEffect(() => {
    if (length === 0) return;
    list.look(at, at);
    list.look(first, last);
  }, [filter, sort, first, last, at, length]);
  const rows = drawn(first, last, at).map((index) => ({ index, place: places.get(index) }));
  const ids = rows.flatMap(({ place: each }) => (each && 'row' in each ? [each.row.id] : []));
  useEffect(() => {
    snippets.look(ids);
    // In one line there is no room for a picture.
    thumbnails.look(density === 'compact' ? [] : rows.flatMap(({ place: each }) => ledOf(each)));
  }, [ids.join(), density]);
  const openId = place.openId.value;
  const ordered = orderedNow(library) !== undefined;
  return (
    <div ref={scroll} class={styles.scroll} data-scroll>
      <ul
        class={styles.list}
        aria-label={message('stories')}
        aria-busy={list.stale.value}
        data-selecting={selection.size.value > 0}
        data-density={density}
        style={{ '--row': `${row}px`, blockSize: `${length * row}px` }}
      >
        {rows.map(({ index, place: each }) => {
          const stand = { index, length, top: index * row };
          if (!each || 'damaged' in each)
            return <BareLine key={index} {...stand} damaged={each !== undefined} />;
          const { id } = each.row;
          return (
            <StoryLine
              key={id}
              {...stand}
              row={each.row}
              snippet={snippets.snippets.value.get(id)}
              colours={facets.colours.value}
              facts={facts}
              address={place.addressOf(id)}
              thumbnail={density === 'compact' ? undefined : thumbnails.thumbnails.value.get(id)}
              current={index === at}
              open={id === openId}
              selected={selection.has(id)}
              onOpen={() => place.open(id)}
              onFocus={() => selection.moveTo(id)}
              onSelect={(extend) =>
                void (extend ? selection.extendTo(index) : selection.toggle(id))
              }
              onArchive={
                filter.trashed
                  ? undefined
                  : () => void turnState(library, { ids: [id] }, 'archived')
              }
              onPlace={
                ordered
                  ? (story, beside) => dropInCollection(library, story, index, beside)
                  : undefined
              }
            />
          );
        })}
      </ul>
    </div>
  );
}
