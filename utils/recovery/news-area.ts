// What was found at opening, kept until somebody has read it: the browser may have started hours before anybody looks.
import * as v from 'valibot';
import { NEWS_KEY } from './news-key';
import type { NoteArea } from './note-area';
import { RecoveryNews } from './recovery';

/** As much of a `storage` area of the browser as the news needs. */
export interface NewsArea extends NoteArea {
  onChanged: {
    addListener(listener: (changes: Record<string, { newValue?: unknown }>) => void): void;
  };
}

function parsed(value: unknown): RecoveryNews | undefined {
  const news = v.safeParse(RecoveryNews, value);
  return news.success ? news.output : undefined;
}

/** The news nobody has put away yet. */
export const readNews = async (area: NoteArea): Promise<RecoveryNews | undefined> =>
  parsed((await area.get(NEWS_KEY))[NEWS_KEY]);

/** What is told where there are two, the first of these. */
const WORST = ['lost', 'merged', 'restored', 'no-copy'] as const;
/** Names that are kept. */
const NAMED = 100;

// Two openings in a row may each find something: neither may hide the other.
function together(held: RecoveryNews | undefined, news: RecoveryNews): RecoveryNews {
  if (held === undefined) return news;
  const names = [...new Set([...(held.names ?? []), ...(news.names ?? [])])];
  const kind = WORST.find((one) => one === held.kind || one === news.kind) ?? news.kind;
  return {
    ...{ ...held, ...news, kind },
    restored: held.restored + news.restored,
    lost: Math.max(held.lost, news.lost, names.length),
    ...(names.length > 0 && { names: names.slice(0, NAMED) }),
  };
}

const TOLD = 'noCopyTold';

/** Keeps news until it is put away. That no copy can be kept is told once: it will not change by being told. */
export async function keepNews(area: NoteArea, news: RecoveryNews): Promise<void> {
  if (news.kind === 'no-copy') {
    if ((await area.get(TOLD))[TOLD] === true) return;
    await area.set({ [TOLD]: true });
  }
  await area.set({ [NEWS_KEY]: together(await readNews(area), news) });
}

/** Keeps news one after the other: of two that are found at one opening, each would else hide the other. */
export function newsRecorder(area: NoteArea): (news: RecoveryNews) => Promise<void> {
  let kept: Promise<void> = Promise.resolve();
  return (news) => {
    const next = kept.then(() => keepNews(area, news));
    // What could not be kept holds up nothing that comes after it.
    kept = next.catch(() => undefined);
    return next;
  };
}

/** Puts the news away. */
export const putNewsAway = (area: NoteArea): Promise<void> => area.remove(NEWS_KEY);

/** Calls `tell` whenever the news changes. */
export function watchNews(area: NewsArea, tell: (news: RecoveryNews | undefined) => void): void {
  area.onChanged.addListener((changes) => {
    if (NEWS_KEY in changes) tell(parsed(changes[NEWS_KEY]?.newValue));
  });
}
