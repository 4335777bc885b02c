import { waitForText } from '../../scripts/browsers/extension-view';
import { pageView } from '../../scripts/browsers/page-view';
import { axeFindings } from './axe';
import { closePopup, expect, type Reader, test } from './fixtures';

/** Clips a story, changes a word of its text and of a caption in the page, and opens the popup over it again. */
async function clippedAndChanged(reader: Reader) {
  const { headline } = await reader.clip('figure-figcaption');
  await reader.tab.bringToFront();
  await reader.tab.evaluate(() => {
    document.querySelector('figure ~ p')?.append(' The tide was at its highest.');
    document.querySelector('figcaption > span')?.prepend('Corrected: ');
  });
  return { headline, popup: await reader.press() };
}

test('a page that changed since it was saved is saved as a new version, and what changed is shown word by word', async ({
  reader,
}) => {
  const { headline, popup } = await clippedAndChanged(reader);
  await waitForText(popup, 'The page has changed since.');
  await popup.click('button', 'Save new version');
  await waitForText(popup, 'New version saved');
  await closePopup(popup);
  const library = await reader.library();
  await library.getByText(headline).first().click();
  await library.getByRole('button', { name: 'What changed' }).click();
  const dialog = library.getByRole('dialog');
  await expect(dialog.locator('ins').filter({ hasText: 'Corrected:' })).toBeVisible();
  await expect(
    dialog.locator('ins').filter({ hasText: 'The tide was at its highest.' }),
  ).toBeVisible();
  for (const colorScheme of ['light', 'dark'] as const) {
    await library.emulateMedia({ colorScheme });
    expect(await axeFindings(pageView(library))).toEqual([]);
  }
});
