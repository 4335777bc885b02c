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
  | { did: 'tagged' | 'untagged'; tag: string; count: number; undo: () => Promise<void> }
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
  addTag(stories: readonly Tagged[], tag: string): Promise<void>;
  removeTag(stories: readonly Tagged[], tag: string): Promise<void>;
  trash(ids: readonly string[]): Promise<void>;
  restore(ids: readonly string[]): Promise<void>;
  dismiss(): void;
}

const carrying = (tag: string, { tags }: Tagged): boolean =>
  tags.some((other) => fold(other) === fold(tag));

const idsOf = (stories: readonly Tagged[]): string[] => stories.map(({ id }) => id);

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
  const retag = (ids: string[], add: string[], remove: string[]) =>
    calls.changeTags({ ids, add, remove });

  return {
    notice,
    // Only stories the tag is new to are changed, so that undo takes it from no story that had it before.
    addTag(stories, tag) {
      const ids = idsOf(stories.filter((story) => !carrying(tag, story)));
      return run(retag(ids, [tag], []), (count) => ({
        did: 'tagged',
        tag,
        count,
        undo: () => silently(retag(ids, [], [tag])),
      }));
    },
    removeTag(stories, tag) {
      const ids = idsOf(stories.filter((story) => carrying(tag, story)));
      return run(retag(ids, [], [tag]), (count) => ({
        did: 'untagged',
        tag,
        count,
        undo: () => silently(retag(ids, [tag], [])),
      }));
    },
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
