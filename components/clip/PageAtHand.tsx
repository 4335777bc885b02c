// The page the button was pressed on: what would be saved of it, or why it cannot be.
import type { RefObject } from 'preact';
import { message } from '../../utils/i18n/message';
import { troubleMessage } from '../../utils/i18n/trouble-message';
import type { ClipPopup } from '../../utils/stores/clip-popup';
import { paragraphCount } from '../../utils/story/story-text';
import { Button } from '../controls/Button';
import { StoryFlags } from '../story/StoryFlags';
import { FilingBar } from './FilingBar';
import { LeadPhoto } from './LeadPhoto';
import { Notice } from './Notice';
import styles from './PageAtHand.module.css';
import { PageFacts } from './PageFacts';
import { PhotoCorrections } from './PhotoCorrections';

/** `title` is the tab's, shown until the page has been read. */
export interface PageAtHandProps {
  popup: ClipPopup;
  title: string;
  tagField: RefObject<HTMLInputElement | null>;
  onOpen: (id: string) => void;
}

function WhatWasRead({ popup, title }: Pick<PageAtHandProps, 'popup' | 'title'>) {
  const { page } = popup;
  const read = page.page.value;
  const toSave = page.story.value;
  if (read.state !== 'read' || !toSave)
    return (
      <div class={styles.reading} aria-busy="true">
        <h1 dir="auto">{title}</h1>
        <p>{message('readingPage')}</p>
      </div>
    );
  const lead = toSave.photos.find((photo) => photo.representativeOfPage) ?? toSave.photos[0];
  return (
    <>
      <PageFacts story={read.story} onCorrect={(field, typed) => void page.correct(field, typed)} />
      {lead && <LeadPhoto photo={lead} />}
      <PhotoCorrections
        paragraphs={paragraphCount(toSave)}
        photos={read.story.photos}
        leftOut={page.leftOut.value}
        onCorrect={(id, field, typed) => void page.correctPhoto(id, field, typed)}
        onKeep={page.keepPhoto}
      />
      <div class={styles.flags}>
        <StoryFlags flags={toSave.flags.filter((flag) => flag !== 'no-credit')} />
      </div>
    </>
  );
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
      <WhatWasRead popup={popup} title={title} />
      <FilingBar popup={popup} tagField={tagField} onOpen={onOpen} />
    </section>
  );
}
