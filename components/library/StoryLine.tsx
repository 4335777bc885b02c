// One story in the list: headline, two lines of its text, and in small type outlet, date, authors and tags.
import { message } from '../../utils/i18n/message';
import { showDate } from '../../utils/i18n/show-date';
import type { StoryRow } from '../../utils/story/story-row';
import { siteOf } from '../story/live-address';
import { languageOf } from '../story/story-language';
import styles from './StoryLine.module.css';

/** What the list knows of a row beside the row itself. */
export interface StoryLineProps {
  row: StoryRow;
  address: string;
  current: boolean;
  open: boolean;
  selected: boolean;
  onOpen: () => void;
  onFocus: () => void;
  onSelect: (extend: boolean) => void;
}

const MOST_TAGS = 6;

function Facts({ row }: { row: StoryRow }) {
  const date = row.datePublished ?? row.savedAt;
  const authors = row.authorNames.join(', ');
  return (
    <p class={styles.facts}>
      <span class={styles.outlet}>
        <bdi>{row.publisher ?? siteOf(row.url)}</bdi>
      </span>
      <span>
        <time dateTime={date}>{showDate(date)}</time>
      </span>
      {authors && (
        <span>
          <bdi>{authors}</bdi>
        </span>
      )}
    </p>
  );
}

function Tags({ tags }: { tags: readonly string[] }) {
  if (tags.length === 0) return null;
  const more = tags.length - MOST_TAGS;
  return (
    <ul class={styles.tags} aria-label={message('tags')}>
      {tags.slice(0, MOST_TAGS).map((tag) => (
        <li key={tag}>
          <bdi>{tag}</bdi>
        </li>
      ))}
      {more > 0 && <li>{message('moreTags', String(more))}</li>}
    </ul>
  );
}

/** Clicks that ask the browser for a tab or a window of their own are left to it. */
const plain = (event: MouseEvent): boolean =>
  event.button === 0 && !event.metaKey && !event.ctrlKey && !event.altKey && !event.shiftKey;

export function StoryLine(props: StoryLineProps) {
  const { row, selected } = props;
  return (
    <li class={styles.line} data-open={props.open} data-selected={selected}>
      <input
        type="checkbox"
        class={styles.select}
        tabIndex={-1}
        checked={selected}
        aria-label={message('selectStory', row.headline)}
        onClick={(event) => props.onSelect(event.shiftKey)}
      />
      <a
        class={styles.story}
        href={props.address}
        data-story={row.id}
        tabIndex={props.current ? 0 : -1}
        aria-current={props.open ? 'true' : undefined}
        onFocus={props.onFocus}
        onClick={(event) => {
          if (!plain(event)) return;
          event.preventDefault();
          props.onOpen();
        }}
      >
        <span class={styles.words} {...languageOf(row.inLanguage)}>
          <span class={styles.headline}>{row.headline || message('noHeadline')}</span>
          {row.excerpt && <span class={styles.excerpt}>{row.excerpt}</span>}
        </span>
      </a>
      <Facts row={row} />
      <Tags tags={row.tags} />
    </li>
  );
}
