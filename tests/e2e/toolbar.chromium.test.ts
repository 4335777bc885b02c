import { firstPage } from '../../scripts/browsers/chromium-session';
import { waitForText } from '../../scripts/browsers/extension-view';
import { test } from './fixtures';

test('the toolbar button opens the popup over a story', async ({ paper, chromium }) => {
  const page = await firstPage(chromium.context);
  await page.goto(
    paper.at('https://www.kestrelbaycourier.example/news/2026/09/swing-bridge-reopens'),
  );
  const popup = await chromium.pressToolbarButton(page.url());
  await waitForText(popup, /\S/);
});
