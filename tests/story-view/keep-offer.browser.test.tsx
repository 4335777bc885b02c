// Buttons about kept pictures go away with what they did; who works without a mouse must not be thrown out of the story.
import { signal } from '@preact/signals';
import { render } from 'preact';
import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { KeepingLine } from '../../components/photo/KeepingLine';
import { KeepOffer } from '../../components/photo/KeepOffer';
import { done } from '../../utils/outcome/result';
import type { PicturesStore } from '../../utils/stores/kept-pictures';
import type { WantedPicture } from '../../utils/story/kept-picture';
import { fullStory } from './full-story';

const story = fullStory();

/** A store in which pressing a button does what it says. */
function fakeStore() {
  const wanted = signal(false);
  const counts = signal({ wanted: 0, kept: 0, failed: 0 });
  const set = (to: boolean) => {
    wanted.value = to;
    counts.value = { wanted: to ? 1 : 0, kept: 0, failed: 0 };
  };
  const row = (address: string): WantedPicture => ({
    state: 'wanted',
    storyId: story.id,
    address,
    at: story.savedAt,
  });
  const store: PicturesStore = {
    rowOf: (_id, address) => (wanted.value && address !== undefined ? row(address) : undefined),
    counts,
    permissions: signal(0),
    mayAsk: async () => true,
    waitsForLeave: async () => false,
    keepOf: async () => {
      set(true);
      return done(1);
    },
    keepAll: async () => done(0),
    allow: async () => true,
    stop: async () => set(false),
    blob: async () => undefined,
  };
  return { store, set };
}

const press = (name: string) => page.getByRole('button', { name }).click();
const gone = (name: string) =>
  expect.poll(() => page.getByRole('button', { name }).query()).toBeNull();

describe('the focus, when its button has gone away', () => {
  it('stays with the offer of a story', async () => {
    const { store } = fakeStore();
    render(<KeepOffer story={story} pictures={store} />, document.body);
    const line = document.body.firstElementChild;
    await press('Keep pictures');
    await gone('Keep pictures');
    expect(document.activeElement).toBe(line);
    await press('Stop');
    await gone('Stop');
    expect(document.activeElement).toBe(line);
    render(null, document.body);
  });

  it('stays with the line under the list', async () => {
    const { store, set } = fakeStore();
    set(true);
    render(<KeepingLine pictures={store} />, document.body);
    const line = document.body.firstElementChild;
    expect(page.getByRole('button', { name: 'all sites' }).query()).toBeNull();
    await press('Stop');
    await gone('Stop');
    expect(document.activeElement).toBe(line);
    render(null, document.body);
  });
});
