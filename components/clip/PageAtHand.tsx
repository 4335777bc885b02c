// The page the button was pressed on: what would be saved of it, or why it cannot be.
import { useSignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import { message } from '../../utils/i18n/message';
import { troubleMessage } from '../../utils/i18n/trouble-message';
import type { ClipPopup } from '../../utils/stores/clip-popup';
import { Button } from '../controls/Button';
import { FilingBar } from './FilingBar';
import { Notice } from './Notice';
import styles from './PageAtHand.module.css';

/** `title` is the tab's, shown until the page has been read. */
export interface PageAtHandProps {
  popup: ClipPopup;
  title: string;
  tagField: RefObject<HTMLInputElement | null>;
  onOpen: (id: string) => void;
}

/** The part that only a page that was read needs: fetched while the page is being read. */
type Read = typeof import('./WhatWasRead').WhatWasRead;

function Reading({ popup, title }: Pick<PageAtHandProps, 'popup' | 'title'>) {
  const Read = useSignal<{ Read: Read } | undefined>(undefined);
  useEffect(() => {
    void import('./WhatWasRead').then(({ WhatWasRead }) => {
      Read.value = { Read: WhatWasRead };
    });
  }, []);
  const { page } = popup;
  const read = page.page.value;
  const toSave = page.story.value;
  if (read.state !== 'read' || !toSave || !Read.value)
    return (
      <div class={styles.reading} aria-busy="true">
        <h1 dir="auto">{title}</h1>
        <p>{message('readingPage')}</p>
      </div>
    );
  return <Read.value.Read page={page} read={read.story} toSave={toSave} />;
}

export function PageAtHand({ popup, title, tagField, onOpen }: PageAtHandProps) {
  const { value } = popup.page.page;
  if (value.state === 'barred')
    return (
      <section class={styles.page} aria-label={message('thisPage')}>
        <div class={styles.reading}>
          <h1 dir="auto">{title || message('thisPage')}</h1>
        </div>
        <Notice>
          <p>{troubleMessage(value.trouble)}</p>
          <Button onClick={() => void popup.page.read()}>{message('tryAgain')}</Button>
        </Notice>
      </section>
    );
  return (
    <section class={styles.page} aria-label={message('thisPage')}>
      <Reading popup={popup} title={title} />
      <FilingBar popup={popup} tagField={tagField} onOpen={onOpen} />
    </section>
  );
}
