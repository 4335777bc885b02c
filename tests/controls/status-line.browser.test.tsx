// A line that says what was done leaves by itself, but never while somebody is about to use it.
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { StatusLine } from '../../components/controls/StatusLine';

const MINUTE = 60_000;
const place = document.createElement('div');
document.body.append(place);

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  render(null, place);
});

const show = (text: string) => {
  const status = { text, action: { label: 'Undo', run: () => undefined } };
  return act(() => render(<StatusLine status={status} />, place));
};
const pass = () => act(() => void vi.advanceTimersByTime(MINUTE));
const said = () => place.querySelector('[role="status"]')?.textContent;

it('says what was done, and leaves', async () => {
  await show('2 stories tagged');
  expect(said()).toBe('2 stories tagged');
  await pass();
  expect(said()).toBe('');
  expect(place.querySelector('button')).toBeNull();
});

it('stays while its button has the focus', async () => {
  await show('2 stories tagged');
  place.querySelector('button')?.focus();
  await pass();
  expect(said()).toBe('2 stories tagged');
  place.querySelector('button')?.blur();
  await pass();
  expect(said()).toBe('');
});

it('says the same words again when the same is done again', async () => {
  await show('2 stories tagged');
  await pass();
  await show('2 stories tagged');
  expect(said()).toBe('2 stories tagged');
});
