// All marked words of a story under its note, in reading order: to go there, to write on them, to take the mark away.
import { countMessage, message } from '../../utils/i18n/message';
import type { HighlightsStore } from '../../utils/stores/story-highlights';
import type { Highlight } from '../../utils/story/highlight';
import type { SavedStory } from '../../utils/story/saved-story';
import { IconButton } from '../controls/IconButton';
import { HighlightEntry } from './HighlightEntry';
import styles from './HighlightList.module.css';

function show({ id }: Highlight, from: Element): void {
  const marks = from.closest('[data-page]')?.querySelectorAll<HTMLElement>('mark[data-highlight]');
  const mark = [...(marks ?? [])].find(({ dataset }) => dataset.highlight === id);
  mark?.scrollIntoView({ block: 'center' });
  mark?.focus({ preventScroll: true });
}

/** Nothing where nothing is marked. In the trash the words are only shown. */
export function HighlightList({
  highlights,
  story,
}: {
  highlights: HighlightsStore;
  story: SavedStory;
}) {
  const { ordered, lost } = highlights.placed.value;
  if (ordered.length === 0) return null;
  return (
    <details class={styles.highlights}>
      <summary>{countMessage('highlights', ordered.length)}</summary>
      <ul>
        {ordered.map((highlight) => (
          <li key={highlight.id}>
            <div class={styles.words}>
              <blockquote dir="auto">{highlight.exact}</blockquote>
              {!lost.has(highlight.id) && (
                <IconButton
                  icon="eye"
                  label={message('highlightShow')}
                  onClick={(event) => show(highlight, event.currentTarget)}
                />
              )}
            </div>
            {lost.has(highlight.id) && <p class={styles.gone}>{message('highlightGone')}</p>}
            {story.trashedAt ? (
              highlight.note && <p>{highlight.note}</p>
            ) : (
              <HighlightEntry highlights={highlights} storyId={story.id} highlight={highlight} />
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
