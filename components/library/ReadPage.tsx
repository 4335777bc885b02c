// The page a story is read on: it opens where reading was left, and remembers how far it has got.
import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { Library } from '../../utils/stores/library';
import type { SavedStory } from '../../utils/story/saved-story';
import { goTo, type Place, placeIn } from '../story/reading-place';
import styles from './ReadingPane.module.css';

const PAUSE_MS = 1200;
/** So much of a story counts as its end. */
const END = 0.98;

/** In the first block there may be much to read over and under the place: there the share counts too. */
const isSame = (place: Place, kept: Place | undefined): boolean =>
  place.block === kept?.block && (place.block > 0 || place.share === kept.share);

/** `story` is the open one. */
export interface ReadPageProps {
  library: Library;
  story: SavedStory;
  children: ComponentChildren;
}

export function ReadPage({ library: { changes }, story, children }: ReadPageProps) {
  const page = useRef<HTMLDivElement>(null);
  const held = useRef(story);
  held.current = story;

  useLayoutEffect(() => {
    const { readingPlace } = story;
    if (page.current && readingPlace) goTo(page.current, readingPlace);
  }, []);

  useEffect(() => {
    const scrolled = page.current;
    if (!scrolled || story.trashedAt) return;
    let waiting: ReturnType<typeof setTimeout> | undefined;
    // Measured while the page stands: when it is put away it has no height, and everything would seem read.
    let place: Place | undefined;
    const keep = () => {
      clearTimeout(waiting);
      waiting = undefined;
      const { id, readingState, readingPlace } = held.current;
      if (!place || readingState === 'read' || isSame(place, readingPlace)) return;
      const ended = place.share >= END;
      void changes.change(
        { ids: [id] },
        { readingPlace: place, readingState: ended ? 'read' : 'reading' },
        { quietly: true },
      );
    };
    const later = () => {
      place = placeIn(scrolled);
      clearTimeout(waiting);
      waiting = setTimeout(keep, PAUSE_MS);
    };
    scrolled.addEventListener('scroll', later, { passive: true });
    return () => {
      scrolled.removeEventListener('scroll', later);
      if (waiting !== undefined) keep();
    };
  }, []);

  return (
    <div ref={page} class={styles.page} data-page>
      {children}
    </div>
  );
}
