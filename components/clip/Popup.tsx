// The popup. It opens with the focus in the tag field, because the likeliest thing to do is to save: type a tag or not,
// press Enter. Where the page cannot be clipped the likeliest thing is to look something up, so the search field has it.
import { useSignalEffect } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { ClipPopup } from '../../utils/stores/clip-popup';
import { NewestStories } from './NewestStories';
import { PageAtHand } from './PageAtHand';
import styles from './Popup.module.css';
import { PopupFoot } from './PopupFoot';

/** `title` is the tab's; `onOpen` goes to a place in the library. */
export interface PopupProps {
  popup: ClipPopup;
  title: string;
  onOpen: (place: string) => void;
  onOptions: () => void;
}

export function Popup({ popup, title, onOpen, onOptions }: PopupProps) {
  const tagField = useRef<HTMLInputElement>(null);
  const searchField = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => tagField.current?.focus(), []);
  useSignalEffect(() => {
    if (popup.page.page.value.state !== 'barred') return;
    const { activeElement } = document;
    if (activeElement === document.body || activeElement === tagField.current)
      searchField.current?.focus();
  });
  return (
    <div class={styles.popup}>
      <main class={styles.scroller}>
        <PageAtHand
          popup={popup}
          title={title}
          tagField={tagField}
          onOpen={(id) => onOpen(`?story=${id}`)}
        />
        <NewestStories list={popup.list} searchField={searchField} onOpen={onOpen} />
      </main>
      <PopupFoot
        total={popup.list.total.value}
        onLibrary={() => onOpen('')}
        onOptions={onOptions}
      />
    </div>
  );
}
