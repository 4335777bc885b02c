// What would be saved of the page: its facts, what is doubtful and where, the photos with their words, and the text.
import { type Signal, useSignal } from '@preact/signals';
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { ClipDesk } from '../../utils/stores/clip-desk';
import type { QualityFlag, Story } from '../../utils/story/story';
import { readingMinutes, textEnds } from '../../utils/story/text-ends';
import { later } from '../controls/later';
import { StoryFlags } from '../story/StoryFlags';
import styles from './PageAtHand.module.css';
import { PageFacts } from './PageFacts';
import { PageReading } from './PageOpening';
import { PhotoStrip } from './PhotoStrip';
import { TextOfPage } from './TextOfPage';

/** Only for a page that is no single story. */
const OtherWays = later(() => import('./OtherWays').then((room) => room.OtherWays));

/** `title` is the tab's, shown until the page has been read. */
export interface WhatWasReadProps {
  desk: ClipDesk;
  title: string;
}

/** Doubts of the text that ask for a look at all of it before it is saved. */
const LOOK: readonly QualityFlag[] = ['low-confidence', 'no-single-story', 'several-articles'];

/** Leads from a doubt to its place. */
function usePlaces(read: Story | undefined, chosen: Signal<number>, whole: Signal<boolean>) {
  const text = useRef<HTMLElement>(null);
  const credit = useRef<HTMLInputElement | HTMLTextAreaElement>(null);
  const facts = useRef<HTMLDivElement>(null);
  const lead = (flag: QualityFlag) => {
    if (flag === 'no-credit') {
      const at = read?.photos.findIndex(({ creditLine }) => !creditLine) ?? -1;
      chosen.value = Math.max(at, 0);
      requestAnimationFrame(() => credit.current?.focus());
    } else if (flag === 'stale-head') {
      facts.current?.querySelector('button')?.focus();
    } else {
      whole.value = true;
      const end = flag === 'truncated' || flag === 'continues';
      setTimeout(() => {
        text.current?.scrollIntoView({ block: end ? 'end' : 'start' });
        text.current?.focus({ preventScroll: true });
      }, 50);
    }
  };
  return { text, credit, facts, lead };
}

export function WhatWasRead({ desk, title }: WhatWasReadProps) {
  const { page } = desk;
  const { value } = page.page;
  const toSave = page.story.value;
  const read = value.state === 'read' ? value.story : undefined;
  const chosen = useSignal(0);
  const whole = useSignal(false);
  const doubted = read?.flags.some((flag) => LOOK.includes(flag)) ?? false;
  useLayoutEffect(() => {
    if (doubted) whole.value = true;
  }, [doubted]);
  const places = usePlaces(read, chosen, whole);
  const ends = useMemo(() => toSave && textEnds(toSave), [toSave]);
  if (!read || !toSave || !ends) return <PageReading title={title} />;
  return (
    <div class={styles.read}>
      <div ref={places.facts}>
        <PageFacts
          story={read}
          minutes={ends.words > 0 ? readingMinutes(ends.words) : undefined}
          onCorrect={(field, typed) => void page.correct(field, typed)}
        />
      </div>
      <div class={styles.flags}>
        <StoryFlags flags={toSave.flags} onFlag={places.lead} />
      </div>
      {toSave.flags.includes('no-single-story') && <OtherWays desk={desk} />}
      {read.photos.length > 0 && (
        <PhotoStrip
          photos={read.photos}
          leftOut={page.leftOut.value}
          loaded={page.loaded.value}
          web={desk.pictures.value?.web}
          chosen={chosen}
          creditField={places.credit}
          onCorrect={(id, field, typed) => void page.correctPhoto(id, field, typed)}
          onKeep={page.keepPhoto}
        />
      )}
      <TextOfPage story={toSave} ends={ends} whole={whole} place={places.text} />
    </div>
  );
}
