// Saving the page at hand, tagging it, taking it back. "Saved" is said only after the background has answered.
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Trouble } from '../i18n/trouble-message';
import type { Background } from '../messages/protocol';
import type { Result } from '../outcome/result';
import type { Filed } from '../story/filed';
import { type Action, type Actions, createActions } from './clip-actions';
import type { ClipArchive } from './clip-archive';
import {
  type ClipCollecting,
  createClipCollecting,
  type WantedCollection,
} from './clip-collecting';
import type { ClipPage } from './clip-page';
import { followSavedRow, type SavedRow } from './clip-saved-row';
import type { LastCollectionStorage } from './last-collection';

/**
 * Where the page at hand stands. `changed`: it says something other than what was saved of it; `elsewhere`: that came from
 * this other host, so that its reader has to say whether both are one story.
 */
export type FilingState =
  | { state: 'unsaved' }
  | { state: 'saving' }
  | { state: 'saved'; id: string; savedAt: string; changed: boolean; elsewhere?: string };

/** The filing of the page at hand. */
export interface ClipFiling
  extends Pick<Actions, 'action' | 'trouble'>,
    Pick<ClipCollecting, 'collections' | 'wanted' | 'holder'> {
  readonly filing: ReadonlySignal<FilingState>;
  readonly tags: ReadonlySignal<readonly string[]>;
  setTags(tags: readonly string[]): Promise<void>;
  /**
   * Saves the story, or what is new in it. While the page is still being read the background does both. Where what is saved
   * came from another host, `sameStory` says that this is a new version of it; without it the page becomes a story of its own.
   */
  save(how?: { sameStory: boolean }): Promise<void>;
  /** Chooses the collection to save into; a story that is saved already is put there at once. */
  collect(into: WantedCollection | undefined): Promise<void>;
  remove(): Promise<void>;
}

/** What filing needs of the world. */
export interface FilingWorld {
  tabId: number | undefined;
  calls: Background;
  archive: Promise<ClipArchive>;
  now: () => Date;
  webStorage: LastCollectionStorage;
}

type FiledPage = { id: string; savedAt: string; tags: readonly string[] };

const without = (tags: readonly string[], others: readonly string[]): string[] =>
  tags.filter((tag) => !others.includes(tag));

function filingState(busy: boolean, filed: FiledPage | undefined, library: SavedRow): FilingState {
  if (busy) return { state: 'saving' };
  const saved = library.row.value ?? filed;
  if (!saved) return { state: 'unsaved' };
  const { id, savedAt } = saved;
  const changed = library.changed.value;
  const elsewhere = changed && !filed ? library.elsewhere.value : undefined;
  return { state: 'saved', id, savedAt, changed, ...(elsewhere !== undefined && { elsewhere }) };
}

export function createClipFiling(at: ClipPage, world: FilingWorld): ClipFiling {
  const { calls, now, tabId } = world;
  const library = followSavedRow(at.story, at.row, world.archive);
  const { action, trouble, run } = createActions();
  const collecting = createClipCollecting(world, run);
  const { collections, wanted, holder, want, put } = collecting;
  const chosen = signal<readonly string[]>([]);
  const filed = signal<FiledPage | undefined>(undefined);
  const saving = signal(false);

  const isSaved = () => library.row.value !== undefined || filed.value !== undefined;
  const inTab = tabId === undefined ? {} : { tabId };
  const takeBack = (id: string, did: 'removed' | 'undone') => {
    filed.value = undefined;
    const stories = { ids: [id], ...inTab };
    const undo = () => run(calls.restoreStories(stories), () => ({ did: 'restored' }));
    const action = did === 'removed' ? { did, undo } : { did };
    return run(calls.trashStories(stories), () => action);
  };
  const told = ({ id, outcome }: Filed): Action => {
    if (outcome === 'new') return { did: 'saved', undo: () => takeBack(id, 'undone') };
    return { did: outcome === 'changed' ? 'saved-again' : 'saved' };
  };
  // The popup may close at any time; a page that has not been read by then is the background's to read and to save.
  const ask = (tags: string[], sameStory: boolean): Promise<Result<Filed, Trouble>> | undefined => {
    const story = at.story.peek();
    if (story) return calls.fileStory({ story, tags, ...inTab, ...(sameStory && { sameStory }) });
    const reading = at.page.peek().state === 'reading';
    return reading && tabId !== undefined ? calls.clipTab({ tabId, tags }) : undefined;
  };
  const retag = async (from: Pick<FiledPage, 'id' | 'tags'>, tags: readonly string[]) => {
    const change = { add: without(tags, from.tags), remove: without(from.tags, tags) };
    if (change.add.length + change.remove.length === 0) return;
    await run(calls.changeTags({ ids: [from.id], ...change }));
  };
  const save = async ({ sameStory } = { sameStory: false }) => {
    if (saving.peek()) return;
    if (library.elsewhere.peek() !== undefined && !sameStory) {
      chosen.value = [];
      at.takeApart();
    }
    const before = library.row.peek();
    const tags = [...(before?.tags ?? chosen.peek())];
    chosen.value = tags;
    saving.value = true;
    await at.settled();
    const asked = ask(tags, sameStory);
    let id = before?.id;
    if (asked)
      await run(asked, (value) => {
        id = value.id;
        if (value.outcome === 'new') collecting.wantLast();
        if (!before) filed.value = { id, savedAt: now().toISOString(), tags: chosen.peek() };
        return told(value);
      });
    saving.value = false;
    if (id === undefined) return;
    // What was chosen while the answer was on its way was not part of the request.
    await retag({ id, tags }, chosen.peek());
    if (!trouble.peek()) await put(id);
  };

  return {
    action,
    trouble,
    collections,
    // A story that is there already stays in its collections.
    wanted: computed(() => wanted.value ?? (isSaved() ? undefined : collecting.last.value)),
    holder,
    tags: computed(() => (saving.value ? undefined : library.row.value?.tags) ?? chosen.value),
    filing: computed(() => filingState(saving.value, filed.value, library)),
    save,
    async setTags(tags) {
      const saved = library.row.peek() ?? filed.peek();
      chosen.value = tags;
      if (!saved || saving.peek()) return;
      if (filed.value) filed.value = { ...filed.value, tags };
      await retag(saved, tags);
    },
    async collect(into) {
      want(into);
      const saved = library.row.peek() ?? filed.peek();
      if (saved && !saving.peek()) await put(saved.id);
    },
    async remove() {
      const saved = library.row.peek() ?? filed.peek();
      if (!saved) return;
      chosen.value = saved.tags;
      await takeBack(saved.id, 'removed');
    },
  };
}
