import { waitForText } from '../../scripts/browsers/extension-view';
import { expect, test } from './fixtures';
import { HEADLINE, oddStories, PARAGRAPHS } from './odd-stories';

for (const [path, { what }] of Object.entries(oddStories)) {
  test(`reads a story ${what}`, async ({ reader }) => {
    await reader.tab.goto(reader.paper.origin + path);
    const before = await reader.tab.evaluate('document.documentElement.outerHTML');
    const popup = await reader.press();
    const shown = await waitForText(popup, PARAGRAPHS);
    expect(shown).toContain(HEADLINE);
    expect(await reader.tab.evaluate('document.documentElement.outerHTML')).toBe(before);
  });
}
