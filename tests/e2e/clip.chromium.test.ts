import { waitForText } from '../../scripts/browsers/extension-view';
import { differences } from '../../scripts/newspaper/compare-story';
import { TEXT_PATH } from '../../scripts/newspaper/serve';
import { saveInPopup, waitUntilRead } from '../../scripts/walk/clip-stories';
import { exportedStories } from './exported';
import { closePopup, expect, test } from './fixtures';

test('the popup shows what would be saved before anything is saved', async ({ reader }) => {
  const printed = await reader.open('figure-figcaption');
  const popup = await reader.press();
  const shown = await waitForText(popup, '10 paragraphs');
  expect(shown).toContain(printed.headline);
  expect(shown).toContain(printed.publisher);
  expect(shown).toContain(printed.authors[0]);
  expect(shown).toContain('3 photos');
  await waitUntilRead(popup);
  await closePopup(popup);
  const library = await reader.library();
  await expect(library.getByText('Nothing saved yet')).toBeVisible();
});

test('a story clipped by the toolbar button is in the library, whole and with its tags', async ({
  reader,
}) => {
  const printed = await reader.clip('hashed-classes', 'water', 'towns');
  const [story] = await exportedStories(await reader.library());
  expect(story?.tags).toEqual(['water', 'towns']);
  expect(story && differences(printed, story)).toEqual([]);
});

test('Enter in the tag field saves', async ({ reader }) => {
  const printed = await reader.open('gallery');
  const popup = await reader.press();
  await waitUntilRead(popup);
  await popup.press('Enter');
  await waitForText(popup, /\bSaved\b/);
  const library = await reader.library();
  await expect(library.getByText(printed.headline).first()).toBeVisible();
});

test('a story is saved into a collection begun in the popup', async ({ reader }) => {
  const printed = await reader.open('gallery');
  const popup = await reader.press();
  await waitUntilRead(popup);
  await popup.evaluate(`(() => {
    const choice = document.querySelector('form select');
    choice.value = [...choice.options].at(-1).value;
    choice.dispatchEvent(new Event('change', { bubbles: true }));
  })()`);
  await popup.fill('textbox', 'Name of a new collection', 'Islands');
  await popup.press('Enter');
  await popup.click('button', 'Save story');
  await waitForText(popup, 'in “Islands”');
  await closePopup(popup);
  const library = await reader.library();
  await library.getByRole('button', { name: /^Islands/ }).click();
  await expect(library.getByText(printed.headline).first()).toBeVisible();
});

test('a story is saved though the popup closes in the middle of it', async ({ reader }) => {
  const printed = await reader.open('wordpress');
  const popup = await reader.press();
  await waitUntilRead(popup);
  await popup.evaluate(`new MutationObserver(() => {
    if (document.body.innerText.includes('Saving…')) window.close();
  }).observe(document.body, { childList: true, subtree: true, characterData: true })`);
  await popup.click('button', 'Save story').catch(() => undefined);
  const library = await reader.library();
  await expect(library.getByText(printed.headline).first()).toBeVisible();
});

test('a page saved before says so, and its tags can be edited there', async ({ reader }) => {
  await reader.clip('lazy-noscript', 'birds');
  await reader.tab.reload();
  const popup = await reader.press();
  const shown = await waitForText(popup, /\bSaved\b/);
  expect(shown).not.toContain('Save story');
  await popup.click('button', 'Tag');
  await popup.fill('combobox', 'Tags', 'islands');
  await popup.press('Enter');
  await popup.click('button', 'Remove the tag birds');
  const library = await reader.library();
  await expect(library.getByRole('button', { name: /^islands/ })).toBeVisible();
  await expect(library.getByRole('button', { name: /^birds/ })).toHaveCount(0);
});

test('a story removed in the popup comes back with Undo', async ({ reader }) => {
  const printed = await reader.clip('gallery');
  const library = await reader.library();
  const row = library.getByText(printed.headline).first();
  await expect(row).toBeVisible();
  await reader.tab.bringToFront();
  const popup = await reader.press();
  await popup.click('button', 'Remove');
  await expect(library.getByText('Nothing saved yet')).toBeVisible();
  await popup.click('button', 'Undo');
  await expect(row).toBeVisible();
});

test('a story clipped again unchanged moves nothing but the day it was last seen', async ({
  reader,
}) => {
  await reader.clip('lead-outside-article', 'trains');
  const library = await reader.library();
  const [before] = await exportedStories(library);
  await reader.tab.bringToFront();
  await reader.tab.reload();
  const popup = await reader.press();
  await waitForText(popup, /\bSaved\b/);
  await closePopup(popup);
  const stories = await exportedStories(library);
  expect(stories).toHaveLength(1);
  expect({ ...stories[0], lastSeenAt: '' }).toEqual({ ...before, lastSeenAt: '' });
});

test('a text file in a tab is clipped with its captions and credits', async ({ reader }) => {
  const blog = reader.paper.pages.find((page) => page.slug === 'reposting-blog')?.expected;
  await reader.tab.goto(reader.paper.origin + TEXT_PATH);
  const popup = await reader.press();
  await saveInPopup(popup, []);
  await closePopup(popup);
  const [story] = await exportedStories(await reader.library());
  const said = story?.photos.map(({ caption, creditLine, source }) => [
    caption,
    creditLine,
    source,
  ]);
  expect(said).toEqual(blog?.photos.map((p) => [p.caption, p.creditLine, p.source]));
  const paragraphs = story?.body.filter((block) => block.type === 'paragraph');
  expect(paragraphs).toHaveLength(blog?.paragraphs.length ?? 0);
});
