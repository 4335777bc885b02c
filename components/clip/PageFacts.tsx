// What a story is known by: headline, outlet, byline, date, each of which can be put right; and how long it takes to read.
import { countMessage, message } from '../../utils/i18n/message';
import { showDate } from '../../utils/i18n/show-date';
import type { StoryField } from '../../utils/story/correct-story';
import type { Story } from '../../utils/story/story';
import { EditableText } from './EditableText';
import styles from './PageFacts.module.css';

/** `onCorrect` is told the field and what was typed. */
export interface PageFactsProps {
  story: Story;
  /** Undefined where there is nothing to read. */
  minutes: number | undefined;
  onCorrect: (field: StoryField, typed: string) => void;
}

const bylineOf = ({ byline, author }: Story): string =>
  byline ?? author.map(({ name }) => name).join(', ');

export function PageFacts({ story, minutes, onCorrect }: PageFactsProps) {
  const date = story.datePublished ?? '';
  return (
    <div class={styles.facts}>
      <h1 class={styles.headline} lang={story.inLanguage} dir="auto">
        <EditableText
          label={message('fieldHeadline')}
          value={story.headline}
          missing={message('headlineMissing')}
          kind="lines"
          onCorrect={(typed) => onCorrect('headline', typed)}
        />
      </h1>
      <div class={styles.line}>
        <EditableText
          label={message('fieldOutlet')}
          value={story.publisher ?? ''}
          missing={message('outletMissing')}
          onCorrect={(typed) => onCorrect('publisher', typed)}
        />
        <EditableText
          label={message('fieldByline')}
          value={bylineOf(story)}
          missing={message('bylineMissing')}
          onCorrect={(typed) => onCorrect('byline', typed)}
        />
        <EditableText
          label={message('fieldDate')}
          value={date.slice(0, 10)}
          shown={showDate(date)}
          missing={message('dateMissing')}
          kind="day"
          onCorrect={(typed) => typed !== date.slice(0, 10) && onCorrect('datePublished', typed)}
        />
        {minutes !== undefined && <span>{countMessage('minutesToRead', minutes)}</span>}
      </div>
    </div>
  );
}
