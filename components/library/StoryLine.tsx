// One story in the list: headline, two lines of its text or of what was found in it, and in small type outlet, date,
// authors, state and tags; in a compact list, one line.
import { useSignal } from '@preact/signals';
import { countMessage, message } from '../../utils/i18n/message';
import { showDate } from '../../utils/i18n/show-date';
import type { RowFact } from '../../utils/stores/kept-look';
import type { Found } from '../../utils/stores/library-snippets';
import type { StoryRow } from '../../utils/story/story-row';
import type { TagColour } from '../../utils/story/tag-colour';
import { Icon } from '../controls/Icon';
import { IconButton } from '../controls/IconButton';
import { siteOf } from '../story/live-address';
import { languageOf } from '../story/story-language';
import { FoundWords } from './FoundWords';
import { RowTags } from './RowTags';
import styles from './StoryLine.module.css';
import { type Beside, besideDrop, drag } from './story-drag';

/** What the list knows of a row beside the row itself. `top` is where the line stands, in pixels. */
export interface StoryLineProps {
  row: StoryRow;
  index: number;
  length: number;
  top: number;
  snippet: Found | undefined;
  colours: ReadonlyMap<string, TagColour>;
  /** What the row shows beside its headline. */
  facts: ReadonlySet<RowFact>;
  address: string;
  /** Its lead picture, small, where it is kept. */
  thumbnail: string | undefined;
  current: boolean;
  open: boolean;
  selected: boolean;
  onOpen: () => void;
  onFocus: () => void;
  onSelect: (extend: boolean) => void;
  /** Puts it into the archive, or takes it out; absent in the trash. */
  onArchive?: (() => void) | undefined;
  /** A story was dropped before or behind this one; absent where rows have no order of their own. */
  onPlace?: ((story: string, beside: Beside) => void) | undefined;
}

function Facts({ row, facts }: Pick<StoryLineProps, 'row' | 'facts'>) {
  const date = row.datePublished ?? row.savedAt;
  const authors = row.authorNames.join(', ');
  return (
    <div class={styles.facts}>
      {facts.has('outlet') && (
        <span class={styles.outlet}>
          <bdi>{row.publisher ?? siteOf(row.url)}</bdi>
        </span>
      )}
      {facts.has('date') && (
        <time class={styles.date} dateTime={date}>
          {showDate(date)}
        </time>
      )}
      {facts.has('saved') && (
        <span class={styles.saved}>{message('savedOn', showDate(row.savedAt))}</span>
      )}
      {facts.has('authors') && authors && (
        <span class={styles.authors}>
          <bdi>{authors}</bdi>
        </span>
      )}
      {facts.has('photos') && row.minutes !== undefined && row.minutes > 0 && (
        <span class={styles.minutes}>{countMessage('minutes', row.minutes)}</span>
      )}
      {facts.has('photos') && row.photoCount > 0 && (
        <span class={styles.photos}>{countMessage('photoCount', row.photoCount)}</span>
      )}
      {row.readingState === 'reading' && <span>{message('stateReading')}</span>}
      {row.archived && <span>{message('stateArchived')}</span>}
      {row.note !== undefined && <span>{message('hasNote')}</span>}
    </div>
  );
}

/** What a click on a row means: a plain one opens, with Shift or Ctrl it selects; all else is the browser's. */
function click(event: MouseEvent, props: StoryLineProps): void {
  if (event.button !== 0 || event.altKey) return;
  event.preventDefault();
  if (event.shiftKey) props.onSelect(true);
  else if (event.ctrlKey || event.metaKey) props.onSelect(false);
  else props.onOpen();
}

export function StoryLine(props: StoryLineProps) {
  const { row, selected, snippet, facts, onPlace } = props;
  const over = useSignal<Beside | undefined>(undefined);
  return (
    <li
      class={styles.line}
      data-open={props.open}
      data-selected={selected}
      data-state={row.readingState}
      data-pictured={props.thumbnail !== undefined}
      aria-setsize={props.length}
      aria-posinset={props.index + 1}
      style={{ insetBlockStart: `${props.top}px` }}
      data-over={over.value}
      draggable
      onDragStart={(event) => drag(event, 'story', row.id)}
      {...(onPlace && besideDrop('story', over, onPlace))}
    >
      <input
        type="checkbox"
        class={styles.select}
        tabIndex={-1}
        checked={selected}
        aria-label={message('selectStory', row.headline || message('noHeadline'))}
        onClick={(event) => props.onSelect(event.shiftKey)}
      />
      <a
        class={styles.story}
        href={props.address}
        data-story={row.id}
        draggable={false}
        tabIndex={props.current ? 0 : -1}
        aria-current={props.open ? 'true' : undefined}
        onFocus={props.onFocus}
        onClick={(event) => click(event, props)}
      >
        <span class={styles.words} {...languageOf(row.inLanguage)}>
          <span class={styles.headline}>{row.headline || message('noHeadline')}</span>
          {snippet ? (
            <FoundWords snippet={snippet} />
          ) : (
            facts.has('words') && row.excerpt && <span class={styles.excerpt}>{row.excerpt}</span>
          )}
        </span>
        {row.readingState === 'unread' && <span class="spoken"> {message('stateUnread')}</span>}
      </a>
      {row.starred && (
        <span class={styles.star}>
          <Icon name="star" />
          <span class="spoken">{message('stateStarred')}</span>
        </span>
      )}
      <div class={styles.foot}>
        <Facts row={row} facts={facts} />
        {facts.has('tags') && <RowTags tags={row.tags} colours={props.colours} />}
      </div>
      {props.thumbnail && (
        <img class={styles.thumbnail} src={props.thumbnail} alt="" decoding="async" />
      )}
      {props.onArchive && (
        <span class={styles.archive}>
          <IconButton
            icon="archive"
            tabIndex={-1}
            label={message(row.archived ? 'unarchive' : 'archiveVerb')}
            onClick={props.onArchive}
          />
        </span>
      )}
    </li>
  );
}
