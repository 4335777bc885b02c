// Saving the page at hand, tagging it, taking it back. "Saved" is said only after the background has answered.
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Trouble } from '../i18n/trouble-message';
import type { Filed } from '../messages/protocol';
import type { Result } from '../outcome/result';
import type { BackgroundCalls } from './background-calls';
import type { ClipArchive } from './clip-archive';
import { createDeeds, type Deed, type Deeds } from './clip-deeds';
import type { ClipPage } from './clip-page';
import { followSavedRow, type SavedRow } from './clip-saved-row';

/** Where the page at hand stands. `changed`: it says something other than what was saved of it. */
export type FilingState =
  | { state: 'unsaved' }
  | { state: 'saving' }
  | { state: 'saved'; id: string; savedAt: string; changed: boolean };

/** The filing of the page at hand. */
export interface ClipFiling extends Pick<Deeds, 'deed' | 'trouble'> {
  readonly filing: ReadonlySignal<FilingState>;
  readonly tags: ReadonlySignal<readonly string[]>;
  setTags(tags: readonly string[]): Promise<void>;
  /** Saves the story, or what is new in it. While the page is still being read the background does both. */
  save(): Promise<void>;
  remove(): Promise<void>;
}

/** What filing needs of the world. */
export interface FilingWorld {
  tabId: number | undefined;
  calls: BackgroundCalls;
  archive: Promise<ClipArchive>;
  now: () => Date;
}

type FiledPage = { id: string; savedAt: string };

const without = (tags: readonly string[], others: readonly string[]): string[] =>
  tags.filter((tag) => !others.includes(tag));

function filingState(busy: boolean, filed: FiledPage | undefined, library: SavedRow): FilingState {
  if (busy) return { state: 'saving' };
  const saved = library.row.value ?? filed;
  if (!saved) return { state: 'unsaved' };
  const { id, savedAt } = saved;
  return { state: 'saved', id, savedAt, changed: library.changed.value };
}

export function createClipFiling(at: ClipPage, world: FilingWorld): ClipFiling {
  const { calls, now, tabId } = world;
  const library = followSavedRow(at.story, world.archive);
  const { deed, trouble, run } = createDeeds();
  const chosen = signal<readonly string[]>([]);
  const filed = signal<FiledPage | undefined>(undefined);
  const saving = signal(false);

  const takeBack = (id: string, did: 'removed' | 'undone') => {
    filed.value = undefined;
    const undo = () => run(calls.restoreStories({ ids: [id] }), () => ({ did: 'restored' }));
    const deed = did === 'removed' ? { did, undo } : { did };
    return run(calls.trashStories({ ids: [id] }), () => deed);
  };
  const told = ({ id, outcome }: Filed): Deed => {
    if (outcome === 'new') return { did: 'saved', undo: () => takeBack(id, 'undone') };
    return { did: outcome === 'changed' ? 'saved-again' : 'saved' };
  };
  // The popup may close at any time; a page that has not been read by then is the background's to read and to save.
  const ask = (tags: string[]): Promise<Result<Filed, Trouble>> | undefined => {
    const story = at.story.peek();
    if (story) return calls.fileStory({ story, tags, ...(tabId !== undefined && { tabId }) });
    const reading = at.page.peek().state === 'reading';
    return reading && tabId !== undefined ? calls.clipTab({ tabId, tags }) : undefined;
  };
  const save = async () => {
    if (saving.peek()) return;
    const before = library.row.peek();
    const asked = ask([...(before?.tags ?? chosen.peek())]);
    if (!asked) return;
    saving.value = true;
    await run(asked, (value) => {
      if (!before) filed.value = { id: value.id, savedAt: now().toISOString() };
      return told(value);
    });
    saving.value = false;
  };

  return {
    deed,
    trouble,
    tags: computed(() => library.row.value?.tags ?? chosen.value),
    filing: computed(() => filingState(saving.value, filed.value, library)),
    save,
    async setTags(tags) {
      const saved = library.row.peek();
      chosen.value = tags;
      if (!saved) return;
      const change = { add: without(tags, saved.tags), remove: without(saved.tags, tags) };
      await run(calls.changeTags({ ids: [saved.id], ...change }));
    },
    async remove() {
      const saved = library.row.peek();
      if (!saved) return;
      chosen.value = saved.tags;
      await takeBack(saved.id, 'removed');
    },
  };
}
