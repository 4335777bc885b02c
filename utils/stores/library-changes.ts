// What the reader does to stories: tag, trash, restore; each with the way back, and with what became of it.
import { type ReadonlySignal, signal } from '@preact/signals';
import type { Trouble } from '../i18n/trouble-message';
import type { Result } from '../outcome/result';
import { fold } from '../text/fold';
import { answered, type BackgroundCalls } from './background-calls';

/** The calls to the background the library makes. */
export type LibraryCalls = Pick<
  BackgroundCalls,
  'changeTags' | 'trashStories' | 'restoreStories' | 'importStories'
>;

/** What the reader is told after a change, until the next one. */
export type Notice =
  | {
      did: 'tagged' | 'untagged';
      tags: readonly string[];
      count: number;
      undo: () => Promise<void>;
    }
  | { did: 'trashed' | 'restored'; count: number; undo: () => Promise<void> }
  | { did: 'failed'; trouble: Trouble };

/** As much of a story as tagging needs to know. */
export interface Tagged {
  id: string;
  tags: readonly string[];
}

/** The changes and the last notice. */
export interface ChangesStore {
  readonly notice: ReadonlySignal<Notice | undefined>;
  addTags(stories: readonly Tagged[], tags: readonly string[]): Promise<void>;
  removeTags(stories: readonly Tagged[], tags: readonly string[]): Promise<void>;
  trash(ids: readonly string[]): Promise<void>;
  restore(ids: readonly string[]): Promise<void>;
  dismiss(): void;
}

const carrying = (tag: string, { tags }: Tagged): boolean =>
  tags.some((other) => fold(other) === fold(tag));

/** The stories some tags mean a change to, by which of the tags those are. */
function byChange(
  stories: readonly Tagged[],
  tags: readonly string[],
  changes: (tag: string, story: Tagged) => boolean,
): { ids: string[]; tags: string[] }[] {
  const groups = new Map<string, { ids: string[]; tags: string[] }>();
  for (const story of stories) {
    const own = tags.filter((tag) => changes(tag, story));
    const key = own.join('\n');
    const group = groups.get(key) ?? { ids: [], tags: own };
    group.ids.push(story.id);
    if (own.length > 0) groups.set(key, group);
  }
  return [...groups.values()];
}

type Outcome = Result<number, Trouble>;

/** Changes stories through the background. */
export function createChangesStore(calls: LibraryCalls): ChangesStore {
  const notice = signal<Notice | undefined>(undefined);

  const run = async (
    asked: Promise<Outcome>,
    tell: (count: number) => Notice | undefined,
  ): Promise<void> => {
    const outcome = await answered(asked);
    notice.value = outcome.ok ? tell(outcome.value) : { did: 'failed', trouble: outcome.trouble };
  };
  const silently = (asked: Promise<Outcome>) => run(asked, () => undefined);
  const change = (
    did: 'tagged' | 'untagged',
    { ids, tags }: { ids: readonly string[]; tags: readonly string[] },
  ) =>
    calls.changeTags({
      ids: [...ids],
      add: did === 'tagged' ? [...tags] : [],
      remove: did === 'tagged' ? [] : [...tags],
    });
  const retag = async (
    did: 'tagged' | 'untagged',
    groups: { ids: string[]; tags: string[] }[],
    tags: readonly string[],
  ) => {
    const ids = groups.flatMap((group) => group.ids);
    if (ids.length === 0) return;
    const back = did === 'tagged' ? 'untagged' : 'tagged';
    await run(change(did, { ids, tags }), (count) => ({
      did,
      tags,
      count,
      undo: async () => {
        for (const group of groups) await silently(change(back, group));
      },
    }));
  };

  return {
    notice,
    // Undo takes a tag from no story that had it before.
    addTags(stories, tags) {
      const groups = byChange(stories, tags, (tag, story) => !carrying(tag, story));
      return retag('tagged', groups, tags);
    },
    removeTags: (stories, tags) => retag('untagged', byChange(stories, tags, carrying), tags),
    trash: (ids) =>
      run(calls.trashStories({ ids: [...ids] }), (count) => ({
        did: 'trashed',
        count,
        undo: () => silently(calls.restoreStories({ ids: [...ids] })),
      })),
    restore: (ids) =>
      run(calls.restoreStories({ ids: [...ids] }), (count) => ({
        did: 'restored',
        count,
        undo: () => silently(calls.trashStories({ ids: [...ids] })),
      })),
    dismiss() {
      notice.value = undefined;
    },
  };
}
