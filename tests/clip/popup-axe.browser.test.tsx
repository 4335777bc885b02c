// What a checker of accessibility finds in the popup: nothing, in any state, light and dark.
import axe from 'axe-core';
import { afterEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { failed } from '../../utils/outcome/result';
import { aStory } from '../story/a-story';
import { savedStory } from './fake-library';
import { openPopup } from './open-popup';

const offences = async (): Promise<string[]> => {
  const { violations, passes } = await axe.run(document, { resultTypes: ['violations'] });
  expect(passes.length).toBeGreaterThan(10);
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
};

const STATES = {
  'a page not saved yet': () => openPopup(aStory()),
  'a page that is saved, in a library of others': async () =>
    openPopup(aStory({ flags: ['truncated'] }), {
      saved: [
        await savedStory(aStory(), { tags: ['sea', 'port'] }),
        await savedStory(aStory({ url: 'https://wire.example/1', headline: 'Rail shifts' })),
      ],
    }),
  'a page that cannot be clipped': () =>
    openPopup(aStory(), { calls: { readTab: async () => failed({ kind: 'pdf' }) } }),
};

afterEach(() => {
  delete document.documentElement.dataset.theme;
});

describe.each(Object.entries(STATES))('%s', (_, open) => {
  it.each(['light', 'dark'])('stands the check in %s', async (theme) => {
    await page.viewport(380, 560);
    document.documentElement.dataset.theme = theme;
    const { read, root } = await open();
    await read;
    root.querySelector('summary')?.click();
    root.querySelector<HTMLElement>('[aria-expanded=false]:not([role])')?.click();
    await expect.poll(offences).toEqual([]);
  });
});

it('would be told of a button without a name', async () => {
  const { root, read } = await openPopup(aStory());
  await read;
  root.append(document.createElement('button'));
  expect((await offences()).join()).toContain('button-name');
});
