import { signal } from '@preact/signals';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { debouncedSignal } from '../../utils/stores/debounced-signal';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it('asks for the first letter and then for the whole word, not for every letter between', () => {
  const typed = signal('');
  const asked: string[] = [];
  const debounced = debouncedSignal(typed, 120);
  vi.advanceTimersByTime(500);
  const stop = debounced.subscribe((text) => asked.push(text));
  for (const text of ['f', 'fe', 'fer', 'ferr', 'ferry']) {
    typed.value = text;
    vi.advanceTimersByTime(60);
  }
  vi.advanceTimersByTime(120);
  stop();
  expect(asked).toEqual(['', 'f', 'ferry']);
});
