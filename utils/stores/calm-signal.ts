// A signal that follows another at its own pace: the first change at once, a quick run of changes when it has stopped.
// A search over a large library is then asked for words, not for every letter of them.
import { effect, type ReadonlySignal, signal } from '@preact/signals';

/** Follows `source`; changes closer together than `pause` milliseconds are one. */
export function calmSignal<T>(source: ReadonlySignal<T>, pause: number): ReadonlySignal<T> {
  const calm = signal(source.peek());
  let waiting: ReturnType<typeof setTimeout> | undefined;
  effect(() => {
    const value = source.value;
    if (waiting === undefined) calm.value = value;
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      waiting = undefined;
      calm.value = value;
    }, pause);
  });
  return calm;
}
