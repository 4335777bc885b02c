// The layer over the text: a button beside what is selected, and the note and the way out beside what is marked.
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { message } from '../../utils/i18n/message';
import { quoteWords } from '../../utils/stores/quoted-words';
import type { HighlightsStore } from '../../utils/stores/story-highlights';
import type { SavedStory } from '../../utils/story/saved-story';
import { Button } from '../controls/Button';
import { selectedLines } from '../story/selected-lines';
import { ShownHighlights } from '../story/shown-highlights';
import { HighlightEntry } from './HighlightEntry';
import styles from './HighlightLayer.module.css';
import { inField } from './in-field';
import { useOverText } from './use-over-text';

/** A story in the trash is shown with its marks, and offers none. */
export interface HighlightLayerProps {
  highlights: HighlightsStore;
  story: SavedStory;
  children: ComponentChildren;
}

export function HighlightLayer({ highlights, story, children }: HighlightLayerProps) {
  const root = useRef<HTMLDivElement>(null);
  const over = useOverText(root, story.trashedAt === undefined);
  const mark = () => {
    const selection = getSelection();
    if (!root.current || !selection) return;
    const selected = selectedLines(root.current, selection);
    selection.removeAllRanges();
    void highlights.mark(selected);
  };
  const copy = () => {
    const selection = getSelection();
    if (!selection) return;
    void navigator.clipboard.writeText(quoteWords(selection.toString(), story));
    selection.removeAllRanges();
  };
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.key !== 'h' || event.ctrlKey || event.metaKey || event.altKey) return;
      if (over.value?.is !== 'selection' || event.defaultPrevented || inField(event.target)) return;
      event.preventDefault();
      mark();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
  const here = over.value;
  const marked =
    here?.is === 'mark' ? story.highlights?.find(({ id }) => id === here.id) : undefined;
  return (
    <ShownHighlights.Provider value={highlights.placed.value.lines}>
      <div ref={root} class={styles.layer}>
        {children}
        {here?.is === 'selection' && (
          <div class={styles.bar} style={here.place} data-over-text>
            <Button kind="quiet" icon="highlight" onClick={mark}>
              {message('highlight')}
            </Button>
            <Button kind="quiet" icon="text" onClick={copy}>
              {message('copyQuote')}
            </Button>
          </div>
        )}
        {here && marked && (
          <div class={`${styles.bar} ${styles.card}`} style={here.place} data-over-text>
            <HighlightEntry
              key={marked.id}
              highlights={highlights}
              storyId={story.id}
              highlight={marked}
            />
          </div>
        )}
      </div>
    </ShownHighlights.Provider>
  );
}
