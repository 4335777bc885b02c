// What the reader does to stories: tags, states, trash, notes; one or everything filtered, with the way back.
import { type ReadonlySignal, signal } from '@preact/signals';
import type { Trouble } from '../i18n/trouble-message';
import type { Background } from '../messages/protocol';
import type { Result } from '../outcome/result';
import type { StoryTarget } from '../search/story-target';
import { type Changed, type FilingChange, LAST_CHANGE } from '../story/filing-change';
import { answered } from './answered';

/** What became of something the reader did. */
export type Action =
  | { did: 'changed'; change: FilingChange; count: number }
  | { did: 'collected' | 'uncollected'; name: string; count: number }
  | { did: 'renamed-tag' | 'removed-tag'; tag: string; count: number }
  | { did: 'purged' | 'swept' | 'wanted-pictures' | 'refused-pictures'; count: number }
  | { did: 'highlighted' | 'unhighlighted' }
  | { did: 'joined' }
  | { did: 'refused-setting' }
  | { did: 'imported' | 'corrected'; count: number }
  | { did: 'undid-import'; count: number; stayed: number }
  | { did: 'made-current' }
  | { did: 'taken-back'; count: number }
  | { did: 'dropped-search' | 'dropped-collection'; name: string };

/** What the reader is told after a change, until the next one. */
export type Notice =
  | { action: Action; undo?: () => Promise<void> }
  | { did: 'failed'; trouble: Trouble };

/** The changes and the last notice. */
export interface ChangesStore {
  readonly notice: ReadonlySignal<Notice | undefined>;
  /** Changes stories and says so. `quietly`: only a failure is told. */
  change(target: StoryTarget, change: FilingChange, how?: { quietly: boolean }): Promise<void>;
  /** Writes a note on a story; an empty one removes it. True once it is kept. */
  note(id: string, note: string): Promise<boolean>;
  /** Deletes for good what lies in the trash: these stories, or all. */
  purge(ids?: readonly string[]): Promise<void>;
  /** Runs any other call, tells of it, and gives its answer; undefined where it failed. */
  run<T>(
    asked: Promise<Result<T, Trouble>>,
    tell?: (value: T) => { action: Action; undo?: string | (() => Promise<unknown>) } | undefined,
  ): Promise<T | undefined>;
  /**
   * Takes the last change back: the one that is told of, or where nothing is told, the last the library knows, from whenever
   * it was. What is told and has no way back is not passed over for something older.
   */
  takeBack(): Promise<void>;
  /** Tells of something that was done elsewhere. */
  tell(action: Action, undo: () => Promise<void>): void;
  dismiss(): void;
}

/** Changes stories through the background. */
export function createChangesStore(
  calls: Pick<Background, 'changeStories' | 'undoChange' | 'noteStory' | 'purgeTrash'>,
): ChangesStore {
  const notice = signal<Notice | undefined>(undefined);

  const run: ChangesStore['run'] = async (asked, tell) => {
    const outcome = await answered(asked);
    if (!outcome.ok) {
      notice.value = { did: 'failed', trouble: outcome.trouble };
      return undefined;
    }
    const told = tell?.(outcome.value);
    if (told) {
      const { action, undo } = told;
      const back = typeof undo === 'string' ? () => calls.undoChange({ undo }) : undefined;
      const takeBack = back ? () => run(back()) : undo;
      notice.value = {
        action,
        ...(typeof takeBack === 'function' && {
          undo: async () => {
            notice.value = undefined;
            await takeBack();
          },
        }),
      };
    }
    return outcome.value;
  };
  const changed =
    (change: FilingChange) =>
    ({ count, undo }: Changed) =>
      count === 0
        ? undefined
        : {
            action: { did: 'changed' as const, change, count },
            ...(undo !== undefined && { undo }),
          };

  return {
    notice,
    run,
    async change(target, change, how) {
      const asked = calls.changeStories({ target, change });
      await run(asked, how?.quietly ? undefined : changed(change));
    },
    note: async (id, note) => (await run(calls.noteStory({ id, note }))) !== undefined,
    async purge(ids) {
      const asked = calls.purgeTrash(ids ? { ids: [...ids] } : {});
      await run(asked, (count) => ({ action: { did: 'purged', count } }));
    },
    async takeBack() {
      const told = notice.peek();
      if (told && 'action' in told && told.undo) return told.undo();
      if (told && !('action' in told && told.action.did === 'taken-back')) return;
      await run(calls.undoChange({ undo: LAST_CHANGE }), (count) => ({
        action: { did: 'taken-back', count },
      }));
    },
    tell(action, undo) {
      notice.value = {
        action,
        undo: async () => {
          notice.value = undefined;
          await undo();
        },
      };
    },
    dismiss() {
      notice.value = undefined;
    },
  };
}
