// The text of the page at hand: how it begins, how it ends, how long it is; and the whole of it where somebody wants to see it.
import type { Signal } from '@preact/signals';
import type { RefObject } from 'preact';
import { countMessage, message } from '../../utils/i18n/message';
import type { Story } from '../../utils/story/story';
import { paragraphCount } from '../../utils/story/story-text';
import type { TextEnds } from '../../utils/story/text-ends';
import { Button } from '../controls/Button';
import { later } from '../controls/later';
import styles from './TextOfPage.module.css';

/** Only for a reader who looks at it before saving. */
const WholeText = later(() => import('./WholeText').then((room) => room.WholeText));

/** `whole`: whether all of it is shown. `place` is where it stands, for whoever leads there. */
export interface TextOfPageProps {
  story: Story;
  ends: TextEnds;
  whole: Signal<boolean>;
  place: RefObject<HTMLElement | null>;
}

export function TextOfPage({ story, ends, whole, place }: TextOfPageProps) {
  return (
    <section ref={place} class={styles.text} aria-label={message('textOfPage')} tabIndex={-1}>
      {whole.value ? (
        <WholeText story={story} />
      ) : (
        ends.first && (
          <p class={styles.ends} lang={story.inLanguage} dir="auto">
            <span>{ends.first}</span>
            {ends.last && <span>{ends.last}</span>}
          </p>
        )
      )}
      <p class={styles.length}>
        <span>
          {countMessage('paragraphCount', paragraphCount(story))} ·{' '}
          {countMessage('wordCount', ends.words)}
          {story.photos.length === 0 && ` · ${message('noPhotos')}`}
        </span>
        {ends.words > 0 && (
          <Button
            kind="quiet"
            aria-expanded={whole.value}
            onClick={() => {
              whole.value = !whole.peek();
            }}
          >
            {message(whole.value ? 'seeLess' : 'seeAll')}
          </Button>
        )}
      </p>
    </section>
  );
}
