import { waitForRole, waitForText } from '../../scripts/browsers/extension-view';
import { expect, test } from './fixtures';

const pages: readonly [what: string, at: string, says: RegExp][] = [
  ['a page of the browser itself', 'chrome://version/', /browser’s own pages/],
  ['a PDF', '/tide-table.pdf', /This is a PDF/],
  ['an empty page', '/empty', /nothing to read on this page yet/],
  ['a page that is no story', '/sign-in', /no single story/],
];

for (const [what, at, says] of pages) {
  test(`${what} gets a sentence that says why it cannot be clipped`, async ({ reader }) => {
    const address = at.startsWith('/') ? reader.paper.origin + at : at;
    await reader.tab.goto(address);
    const popup = await reader.press();
    const shown = await waitForText(popup, says);
    expect(shown).not.toContain('Save story');
    await waitForRole(popup, 'searchbox', 'Search saved stories');
  });
}
