// The contact sheet: pictures in rows, the words under each. Arrows walk it, Space looks closer, Enter opens the story.
import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { message } from '../../utils/i18n/message';
import type { Library } from '../../utils/stores/library';
import styles from './ContactSheet.module.css';
import { SheetCard } from './SheetCard';
import { SheetEnd } from './SheetEnd';

const cardsOf = (sheet: HTMLElement | null): HTMLElement[] =>
  sheet ? [...sheet.querySelectorAll<HTMLElement>('[data-picture]')] : [];

/** The card that stands under or over another: the nearest of the next row whose middle is closest. */
function acrossRows(cards: readonly HTMLElement[], from: number, down: boolean): number {
  const box = cards[from]?.getBoundingClientRect();
  if (!box) return from;
  const middle = box.left + box.width / 2;
  const beyond = cards
    .map((card, at) => ({ at, box: card.getBoundingClientRect() }))
    .filter((each) => (down ? each.box.top > box.bottom - 1 : each.box.bottom < box.top + 1));
  const rowTop = down
    ? Math.min(...beyond.map((each) => each.box.top))
    : Math.max(...beyond.map((each) => each.box.top));
  const row = beyond.filter((each) => Math.abs(each.box.top - rowTop) < 2);
  const distance = (each: { box: DOMRect }) =>
    Math.abs(each.box.left + each.box.width / 2 - middle);
  return row.sort((a, b) => distance(a) - distance(b))[0]?.at ?? from;
}

function steps(sheet: HTMLElement | null, key: string, from: number): number | undefined {
  const cards = cardsOf(sheet);
  const forward = sheet?.matches(':dir(rtl)') ? -1 : 1;
  switch (key) {
    case 'ArrowRight':
      return from + forward;
    case 'ArrowLeft':
      return from - forward;
    case 'ArrowDown':
      return acrossRows(cards, from, true);
    case 'ArrowUp':
      return acrossRows(cards, from, false);
    case 'Home':
      return 0;
    case 'End':
      return cards.length - 1;
    default:
      return undefined;
  }
}

export function ContactSheet({ library }: { library: Library }) {
  const { desk, place } = library;
  const sheet = useRef<HTMLUListElement>(null);
  const reached = useSignal(0);
  const { photos, more } = desk.sheet.value;
  const at = Math.min(reached.value, photos.length - 1);
  const pictures = {
    allowed: desk.picturesAllowed.value,
    allow: desk.allowPictures,
    allowAlways: () => void library.showPicturesAlways(),
    web: library.web,
    kept: library.pictures,
  };
  // Back from the large view, the keyboard stands on what was last looked at.
  const large = desk.large.value;
  const lastLarge = useRef(large);
  useEffect(() => {
    const was = lastLarge.current;
    lastLarge.current = large;
    if (was && !large)
      cardsOf(sheet.current)
        .find((card) => card.dataset.picture === was.key)
        ?.focus();
  }, [large]);
  const walk = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const to = steps(sheet.current, event.key, at);
    if (to === undefined) return;
    event.preventDefault();
    const next = Math.max(0, Math.min(to, photos.length - 1));
    reached.value = next;
    cardsOf(sheet.current)[next]?.focus();
  };
  return (
    <ul
      ref={sheet}
      class={styles.sheet}
      style={{ '--tall': `${library.look.cardSize.value}rem` }}
      aria-label={message('photoDesk')}
      onKeyDown={walk}
    >
      {photos.map((picture, index) => (
        <SheetCard
          key={picture.key}
          picture={picture}
          pictures={pictures}
          reachable={index === at}
          selected={desk.has(picture.key)}
          addressOf={place.addressOf}
          onFocus={() => {
            reached.value = index;
            desk.stand(picture.key);
          }}
          onLook={() => desk.look(picture.key)}
          onSelect={() => desk.toggle(picture.key)}
          onOpen={place.open}
        />
      ))}
      {more && <SheetEnd key={photos.length} onNear={desk.more} />}
    </ul>
  );
}
