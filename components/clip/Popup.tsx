// The popup: the page at hand, which has the window until it is saved, over the newest stories. What reads and saves the page is fetched after the first rows, and
// takes the focus. Where the page cannot be clipped the likeliest thing is to look something up: the search field has it.
import { useRef } from 'preact/hooks';
import type { ClipPopup } from '../../utils/stores/clip-popup';
import { later } from '../controls/later';
import { NewestStories } from './NewestStories';
import { PageOpening } from './PageOpening';
import styles from './Popup.module.css';
import { PopupFoot } from './PopupFoot';

/** `title` is the tab's; `onOpen` goes to a place in the library. */
export interface PopupProps {
  popup: ClipPopup;
  title: string;
  onOpen: (place: string) => void;
  onOptions: () => void;
}

const PageAtHand = later(() => import('./PageAtHand').then((room) => room.PageAtHand), PageOpening);

export function Popup({ popup: { list, desk }, title, onOpen, onOptions }: PopupProps) {
  const searchField = useRef<HTMLInputElement>(null);
  // Who has a story open need not be told to open one.
  const isBarred = desk.value?.page.page.value.state === 'barred';
  return (
    <div class={styles.popup}>
      <main class={styles.scroller}>
        {desk.value ? (
          <PageAtHand
            desk={desk.value}
            title={title}
            inUse={list.tagsInUse.value}
            onOpen={(id) => onOpen(`?story=${id}`)}
            onBarred={() => searchField.current?.focus()}
          />
        ) : (
          <PageOpening title={title} />
        )}
        <NewestStories
          list={list}
          searchField={searchField}
          onOpen={onOpen}
          nothing={isBarred ? 'popupNothingSaved' : 'popupNothingYet'}
        />
      </main>
      <PopupFoot total={list.total.value} onOpen={onOpen} onOptions={onOptions} />
    </div>
  );
}
