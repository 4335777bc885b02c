import { waitForRole } from '../../scripts/browsers/extension-view';
import { saveInPopup, waitUntilRead } from '../../scripts/walk/clip-stories';
import { closePopup, expect, test } from './fixtures';
import { onePagers } from './without-loading';

for (const { what, first, second } of onePagers) {
  test(`two stories of a page that tells them apart by ${what} are two`, async ({ reader }) => {
    for (const [at, { path, headline }] of [
      [first.path, first],
      [`${first.path}#next`, second],
    ] as const) {
      await reader.tab.goto(reader.paper.origin + at);
      await reader.tab.waitForURL(reader.paper.origin + path);
      const popup = await reader.press();
      expect(await waitUntilRead(popup)).toContain(headline);
      await waitForRole(popup, 'button', 'Save story');
      await saveInPopup(popup, []);
      await closePopup(popup);
    }
    const library = await reader.library();
    for (const { headline } of [first, second])
      await expect(library.getByText(headline, { exact: true }).first()).toBeVisible();
    await expect(library.getByRole('button', { name: 'All stories 2' })).toBeVisible();
  });
}
