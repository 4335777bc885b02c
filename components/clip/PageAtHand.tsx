// The page the button was pressed on: what would be saved of it, or why it cannot be. Until it is saved it has the window, then
// it folds to one line. It takes the focus to its tag field, because the likeliest thing to do is to save: type a tag or not,
// press Enter.
import { useSignal, useSignalEffect } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { message } from '../../utils/i18n/message';
import type { ClipDesk } from '../../utils/stores/clip-desk';
import { later } from '../controls/later';
import type { ClipPart } from './clip-part';
import { FilingBar } from './FilingBar';
import styles from './PageAtHand.module.css';
import { PageReading } from './PageOpening';

/** `title` is the tab's, shown until the page has been read; `onBarred` is told that there is nothing to save. */
export interface PageAtHandProps {
  desk: ClipDesk;
  title: string;
  inUse: readonly string[];
  onOpen: (id: string) => void;
  onBarred: () => void;
}

/** The part that only a page that was read needs: fetched while the page is being read. */
const WhatWasRead = later(
  () => import('./WhatWasRead').then((room) => room.WhatWasRead),
  PageReading,
);

/** Only for a page that cannot be clipped. */
const Barred = later(() => import('./Barred').then((room) => room.Barred));

/** How much is shown: everything until the story is saved, then what its reader unfolds. */
function usePart({ filing }: ClipDesk): [ClipPart, (part: ClipPart) => void] {
  const unfolded = useSignal<ClipPart>('line');
  useSignalEffect(() => {
    if (filing.filing.value.state !== 'saved') unfolded.value = 'line';
  });
  const isSaved = filing.filing.value.state === 'saved';
  return [
    isSaved ? unfolded.value : 'all',
    (part) => {
      unfolded.value = part;
    },
  ];
}

export function PageAtHand({ desk, title, inUse, onOpen, onBarred }: PageAtHandProps) {
  const tagField = useRef<HTMLInputElement>(null);
  const tagButton = useRef<HTMLButtonElement>(null);
  const [part, setPart] = usePart(desk);
  useLayoutEffect(() => {
    // Whoever has gone elsewhere already is not called back; what was folded away has left the focus nowhere.
    if (document.activeElement === document.body) (tagField.current ?? tagButton.current)?.focus();
  }, [part]);
  useSignalEffect(() => {
    if (desk.page.page.value.state !== 'barred') return;
    const { activeElement } = document;
    if (activeElement === document.body || activeElement === tagField.current) onBarred();
  });
  if (desk.page.page.value.state === 'barred') return <Barred desk={desk} title={title} />;
  return (
    <section class={styles.page} data-part={part} aria-label={message('thisPage')}>
      {part === 'all' && <WhatWasRead desk={desk} title={title} />}
      <div class={styles.filing}>
        <FilingBar
          desk={desk}
          part={part}
          inUse={inUse}
          tagField={tagField}
          tagButton={tagButton}
          onPart={(to) => {
            setPart(to);
            if (to !== 'line') requestAnimationFrame(() => tagField.current?.focus());
          }}
          onOpen={onOpen}
        />
      </div>
    </section>
  );
}
