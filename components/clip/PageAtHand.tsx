// The page the button was pressed on: what would be saved of it, or why it cannot be. It takes the focus to its tag field,
// because the likeliest thing to do is to save: type a tag or not, press Enter.
import { useSignalEffect } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { message } from '../../utils/i18n/message';
import { troubleMessage } from '../../utils/i18n/trouble-message';
import type { ClipDesk } from '../../utils/stores/clip-desk';
import { Button } from '../controls/Button';
import { later } from '../controls/later';
import { FilingBar } from './FilingBar';
import { Notice } from './Notice';
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

function Barred({ desk, title }: Pick<PageAtHandProps, 'desk' | 'title'>) {
  const { value } = desk.page.page;
  if (value.state !== 'barred') return null;
  return (
    <section class={styles.page} aria-label={message('thisPage')}>
      <div class={styles.reading}>
        <h1 dir="auto">{title || message('thisPage')}</h1>
      </div>
      <Notice>
        <p>{troubleMessage(value.trouble)}</p>
        <Button onClick={() => void desk.page.read()}>{message('tryAgain')}</Button>
      </Notice>
    </section>
  );
}

export function PageAtHand({ desk, title, inUse, onOpen, onBarred }: PageAtHandProps) {
  const tagField = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    // Whoever has gone elsewhere already is not called back.
    if (document.activeElement === document.body) tagField.current?.focus();
  }, []);
  useSignalEffect(() => {
    if (desk.page.page.value.state !== 'barred') return;
    const { activeElement } = document;
    if (activeElement === document.body || activeElement === tagField.current) onBarred();
  });
  if (desk.page.page.value.state === 'barred') return <Barred desk={desk} title={title} />;
  return (
    <section class={styles.page} aria-label={message('thisPage')}>
      <WhatWasRead page={desk.page} title={title} web={desk.pictures.value?.web} />
      <FilingBar desk={desk} inUse={inUse} tagField={tagField} onOpen={onOpen} />
    </section>
  );
}
