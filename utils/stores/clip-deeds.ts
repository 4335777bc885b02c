// What was last done to the page at hand, how it went, and the way back.
import { type ReadonlySignal, signal } from '@preact/signals';
import type { Trouble } from '../i18n/trouble-message';
import type { Result } from '../outcome/result';
import { answered } from './answered';

/** The last thing done, and the way back where there is one. */
export interface Deed {
  did: 'saved' | 'saved-again' | 'removed' | 'restored' | 'undone';
  undo?: () => Promise<void>;
}

/** The last deed, or the trouble that kept it from being done. */
export interface Deeds {
  readonly deed: ReadonlySignal<Deed | undefined>;
  readonly trouble: ReadonlySignal<Trouble | undefined>;
  /** Waits for an answer; only then is the deed told. Without a deed success is silent. */
  run<T>(asked: Promise<Result<T, Trouble>>, tell?: (value: T) => Deed | undefined): Promise<void>;
}

export function createDeeds(): Deeds {
  const deed = signal<Deed | undefined>(undefined);
  const trouble = signal<Trouble | undefined>(undefined);
  return {
    deed,
    trouble,
    async run(asked, tell) {
      const answer = await answered(asked);
      trouble.value = answer.ok ? undefined : answer.trouble;
      const told = answer.ok ? tell?.(answer.value) : undefined;
      if (told) deed.value = told;
    },
  };
}
