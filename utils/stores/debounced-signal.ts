// A signal that follows another at its own pace: the first change at once, a quick run of changes when it has stopped.
// A search over a large library is then asked for words, not for every letter of them.
import { effect, type ReadonlySignal, signal } from '@preact/signals';

/** Follows `source`; changes closer together than `pause` milliseconds are one. */
export function debouncedSignal<T>(source: ReadonlySignal<T>, pause: number): ReadonlySignal<T> {
  const debounced = signal(source.peek());
  let waiting: ReturnType<typeof setTimeout> | undefined;
  effect(() => {
    const value = source.value;
    if (waiting === undefined) debounced.value = value;
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      waiting = undefined;
      debounced.value = value;
    }, pause);
  });
  return debounced;
}
