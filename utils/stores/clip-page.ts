// The page at hand: what was read of it, and what its reader puts right before it is saved.
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Trouble } from '../i18n/trouble-message';
import type { Background } from '../messages/protocol';
import { failed, type Result } from '../outcome/result';
import type { BylineReader, CutlineReader, PhotoField, StoryField } from '../story/correct-story';
import { heldStory, ownStory } from '../story/own-story';
import type { PageReading } from '../story/page-reading';
import type { SavedStory } from '../story/saved-story';
import type { Story } from '../story/story';
import type { StoryRow } from '../story/story-row';
import type { ClipArchive } from './clip-archive';

/** How far the reading has come. `story` still has the photos that are to be left out. */
export type PageAtHand =
  | { state: 'reading' }
  | { state: 'barred'; trouble: Trouble }
  | { state: 'read'; story: Story };

type Loaded = NonNullable<PageReading['loaded']>;

/** The page at hand and the corrections to it. */
export interface ClipPage {
  readonly page: ReadonlySignal<PageAtHand>;
  /** For a photo's address, the one the page has loaded it from. */
  readonly loaded: ReadonlySignal<Loaded>;
  /** The ids of the photos to be left out. */
  readonly leftOut: ReadonlySignal<ReadonlySet<string>>;
  /** The story as it would be saved; undefined until it has been read. */
  readonly story: ReadonlySignal<Story | undefined>;
  /** Whether the reader has put anything right since the page was read. */
  readonly corrected: ReadonlySignal<boolean>;
  read(): Promise<void>;
  /** What the library had of the page when it was read, so that nothing has to be asked twice before it is shown. */
  readonly row: ReadonlySignal<StoryRow | undefined>;
  /** Takes the page for a story of its own, whatever it calls itself. */
  takeApart(): void;
  /** Puts another story in the place of what was read: a link, a selection. */
  take(story: Story): Promise<void>;
  correct(field: StoryField, typed: string): Promise<void>;
  correctPhoto(id: string, field: PhotoField, typed: string): Promise<void>;
  /** Leaves a photo out, or takes it back in. */
  keepPhoto(id: string, keep: boolean): void;
  /** Settles when the corrections made so far are in the story. */
  settled(): Promise<unknown>;
}

/** What reading a page needs of the world. */
export interface PageWorld {
  /** The tab whose page is at hand; undefined where there is none. */
  tabId: number | undefined;
  /** What the clip script, run as the popup opened, brings back from it; undefined where it could not run. */
  found?: Promise<unknown>;
  calls: Pick<Background, 'readTab'>;
  archive: Promise<ClipArchive>;
  /** Loaded only when something is repaired. */
  cutlines: () => Promise<CutlineReader & BylineReader>;
}

const NOTHING: ReadonlySet<string> = new Set();

/** What corrects a story: fetched while its page is being read, and so there before anything can be corrected. */
const correcting = () =>
  Promise.all([import('../story/correct-story'), import('../story/carry-corrections')]);
type Corrections = Awaited<ReturnType<typeof correcting>>[0];

/** A library that has not answered by then keeps no page from being shown and saved. */
const PATIENCE_MS = 1500;

/** A story as it is filed, and what the library has of it; nothing where it has nothing or does not answer. */
interface Known {
  story: Story;
  row?: StoryRow | undefined;
  saved?: SavedStory | undefined;
}

function known(read: Story, archive: Promise<ClipArchive>): Promise<Known> {
  const ask = async (): Promise<Known> => {
    const open = await archive;
    const story = await heldStory(read, open);
    const row = await open.rowByUrl(story.url);
    return { story, row, saved: row && (await open.story(row.id)) };
  };
  const waited = new Promise<Known>((resolve) =>
    setTimeout(() => resolve({ story: read }), PATIENCE_MS),
  );
  return Promise.race([ask().catch(() => ({ story: read })), waited]);
}

type Asked = Result<Story, Trouble> & Pick<PageReading, 'loaded'>;

/** Asks the background for the story, with what was found as the popup opened; read once more, the page is new. */
function reader({ tabId, found, calls }: PageWorld): () => Promise<Asked> {
  let early = found;
  return async () => {
    if (tabId === undefined) return failed({ kind: 'tab-gone' });
    const brought = await early;
    early = undefined;
    const request = brought === undefined ? { tabId } : { tabId, found: brought };
    return calls.readTab(request).catch(() => failed({ kind: 'no-answer' }));
  };
}

export function createClipPage(world: PageWorld): ClipPage {
  const { archive, cutlines } = world;
  const ask = reader(world);
  const page = signal<PageAtHand>({ state: 'reading' });
  const loaded = signal<Loaded>({});
  const leftOut = signal(NOTHING);
  const corrected = signal(false);
  const row = signal<StoryRow | undefined>(undefined);
  let corrections: Corrections | undefined;

  // The reader's earlier corrections come first: from when the page is shown it can be saved.
  const settle = async (read: Story) => {
    const [{ story: fresh, saved, row: held }, [correct, carry]] = await Promise.all([
      known(read, archive),
      correcting(),
    ]);
    const carried = saved && carry.carryCorrections(saved, fresh);
    corrections = correct;
    leftOut.value = carried?.leftOut ?? NOTHING;
    row.value = held;
    page.value = { state: 'read', story: carried?.story ?? fresh };
  };
  let underWay: Promise<unknown> = Promise.resolve();
  const withDesk = (correct: (desk: CutlineReader & BylineReader) => void): Promise<void> => {
    const corrected = cutlines().then(correct);
    underWay = Promise.allSettled([underWay, corrected]);
    return corrected;
  };
  const change = (next: (story: Story) => Story) => {
    if (page.value.state !== 'read') return;
    const story = next(page.value.story);
    if (story === page.value.story) return;
    page.value = { state: 'read', story };
    corrected.value = true;
  };

  return {
    page,
    loaded,
    leftOut,
    corrected,
    row,
    story: computed(() =>
      page.value.state === 'read'
        ? corrections?.withoutPhotos(page.value.story, leftOut.value)
        : undefined,
    ),
    async read() {
      page.value = { state: 'reading' };
      corrected.value = false;
      const reading = await ask();
      loaded.value = reading.loaded ?? {};
      if (reading.ok) await settle(reading.value);
      else page.value = { state: 'barred', trouble: reading.trouble };
    },
    correct: (field, typed) =>
      withDesk((desk) =>
        change((story) => corrections?.correctStory(story, field, typed, desk) ?? story),
      ),
    correctPhoto: (id, field, typed) =>
      withDesk((desk) =>
        change((story) => corrections?.correctPhoto(story, id, field, typed, desk) ?? story),
      ),
    settled: () => underWay,
    takeApart() {
      const own = page.value.state === 'read' ? ownStory(page.value.story) : undefined;
      if (own) page.value = { state: 'read', story: own };
    },
    async take(story) {
      [corrections] = await correcting();
      row.value = undefined;
      leftOut.value = NOTHING;
      page.value = { state: 'read', story };
    },
    keepPhoto(id, keep) {
      const next = new Set(leftOut.value);
      if (keep) next.delete(id);
      else next.add(id);
      leftOut.value = next;
      corrected.value = true;
    },
  };
}
