// What was last done to the page at hand, how it went, and the way back.
import { type ReadonlySignal, signal } from '@preact/signals';
import type { Trouble } from '../i18n/trouble-message';
import type { Result } from '../outcome/result';
import { answered } from './answered';

/** The last thing done, and the way back where there is one. */
export interface Action {
  did: 'saved' | 'saved-again' | 'removed' | 'restored' | 'undone';
  undo?: () => Promise<void>;
}

/** The last action, or the trouble that kept it from being done. */
export interface Actions {
  readonly action: ReadonlySignal<Action | undefined>;
  readonly trouble: ReadonlySignal<Trouble | undefined>;
  /** Waits for an answer; only then is the action shown. Without one success is silent. */
  run<T>(
    asked: Promise<Result<T, Trouble>>,
    tell?: (value: T) => Action | undefined,
  ): Promise<void>;
}

export function createActions(): Actions {
  const action = signal<Action | undefined>(undefined);
  const trouble = signal<Trouble | undefined>(undefined);
  return {
    action,
    trouble,
    async run(asked, tell) {
      const answer = await answered(asked);
      trouble.value = answer.ok ? undefined : answer.trouble;
      const told = answer.ok ? tell?.(answer.value) : undefined;
      if (told) action.value = told;
    },
  };
}
