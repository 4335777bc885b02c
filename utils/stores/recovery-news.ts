// What the background found when it opened the library, as a signal, until the reader has put it away.
import { type ReadonlySignal, signal } from '@preact/signals';
import type { Background } from '../messages/protocol';
import { type NewsArea, putNewsAway, readNews, watchNews } from '../recovery/news-area';
import type { NoteArea } from '../recovery/note-area';
import type { RecoveryNews } from '../recovery/recovery';
import { twoAreas } from '../recovery/two-areas';

/** News of the library, in whichever page is open first. */
export interface RecoveryNewsStore {
  readonly news: ReadonlySignal<RecoveryNews | undefined>;
  /** Puts the news away, in every page. */
  putAway(): Promise<void>;
}

/**
 * Follows the news, and has the background look at the library: it may sleep while the browser loses something. `second`: where
 * the news lies too.
 */
export function createRecoveryNews(
  area: NewsArea,
  second: NoteArea,
  calls: Pick<Background, 'openLibrary'>,
): RecoveryNewsStore {
  const notes = twoAreas(area, second);
  const news = signal<RecoveryNews | undefined>(undefined);
  watchNews(area, (told) => {
    news.value = told;
  });
  const read = async () => {
    news.value = await readNews(notes);
  };
  // Neither can be helped from here: whatever asks for stories next says so itself. Where the area is broken it tells of no
  // change, so that the news is looked for again.
  void read().catch(() => undefined);
  void calls
    .openLibrary({})
    .then(read)
    .catch(() => undefined);
  return {
    news,
    putAway: () => putNewsAway(notes),
  };
}
