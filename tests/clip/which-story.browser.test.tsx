// What the popup asks before anything of another host is taken for a version of a saved story.
import { beforeEach, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { aStory } from '../story/a-story';
import { savedStory } from './fake-library';
import { openPopup } from './open-popup';

const PAPER = 'https://morning.example/harbour';
const here = aStory({
  url: PAPER,
  retrievedUrl: 'https://m.morning.example/harbour',
  headline: 'Strike over',
});

beforeEach(async () => {
  await page.viewport(380, 560);
});

it('names both hosts, and Enter answers neither way', async () => {
  const saved = await savedStory(aStory({ url: PAPER, retrievedUrl: PAPER }));
  const { asked, read } = await openPopup(here, { saved: [saved] });
  await read;
  const question = page.getByRole('alert');
  await expect.element(question).toHaveTextContent('from morning.example');
  await expect.element(question).toHaveTextContent('on m.morning.example');
  await userEvent.keyboard('{Enter}');
  expect(asked).toEqual([]);
  await page.getByRole('button', { name: 'Save as its own story' }).click();
  await expect.element(page.getByRole('status')).toHaveTextContent('Saved');
  expect(asked).toMatchObject([{ call: 'fileStory', request: { story: { sameAs: PAPER } } }]);
  await expect.element(page.getByRole('alert')).not.toBeInTheDocument();
});
