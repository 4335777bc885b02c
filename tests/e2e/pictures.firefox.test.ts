// Pictures kept in real Firefox: its event page fetches them, its pages show them from the store.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ExtensionView, waitForText } from '../../scripts/browsers/extension-view';
import { type FirefoxSession, startFirefox } from '../../scripts/browsers/firefox-session';
import { COOKIE, type Newspaper, serveNewspaper } from '../../scripts/newspaper/serve';
import { saveInPopup } from '../../scripts/walk/clip-stories';

let paper: Newspaper;
let firefox: FirefoxSession;
let library: ExtensionView & { context: string };

beforeAll(async () => {
  paper = await serveNewspaper();
  // The browser's own question cannot be pressed without a window: it is answered with yes.
  firefox = await startFirefox({ prefs: { 'extensions.webextOptionalPermissionPrompts': false } });
});
afterAll(async () => {
  await firefox.close();
  await paper.close();
});

async function clip(slug: string): Promise<string> {
  const page = paper.pages.find((each) => each.slug === slug);
  if (!page) throw new Error(`No story is called ${slug}.`);
  await firefox.open(paper.at(page.expected.url));
  await saveInPopup(await firefox.pressToolbarButton(), []);
  await firefox.closePopup();
  return page.expected.headline;
}

const KEPT = /The picture is kept\.|All \d+ pictures are kept\./;

/** For every picture of the open story whether it comes from the store and has arrived. */
const SHOWN = `[...document.querySelectorAll('article figure img')]
  .map((img) => img.src.startsWith('blob:') && img.complete && img.naturalWidth > 0)`;

describe('in Firefox', () => {
  it('the pictures of a story are kept, without credentials and referrer', async () => {
    const headline = await clip('gallery');
    library = await firefox.openOwn('library.html');
    await waitForText(library, new RegExp(headline));
    await library.click('link', headline);
    await waitForText(library, /Only the addresses of the pictures are kept\./);
    const before = paper.requests.length;
    // The page itself has asked for its pictures as a known reader.
    expect(paper.heads.map(({ cookie }) => cookie)).toContain(COOKIE);
    await library.click('button', 'Keep pictures');
    await waitForText(library, KEPT);
    expect(paper.requests.length).toBeGreaterThan(before);
    for (const { cookie, referer } of paper.heads.slice(before))
      expect([cookie, referer]).toEqual([undefined, undefined]);
  });

  it('they are shown from the store alone', async () => {
    const before = paper.requests.length;
    await expect
      .poll(() => library.evaluate(SHOWN), { timeout: 15_000 })
      .toSatisfy(
        (shown: unknown) => Array.isArray(shown) && shown.length > 0 && !shown.includes(false),
      );
    expect(paper.requests.slice(before)).toEqual([]);
  });

  it('a background stopped in the middle goes on when it is next awake', async () => {
    paper.pictureDelay = 500;
    const headline = await clip('reposting-blog');
    await firefox.show(library);
    await waitForText(library, new RegExp(headline));
    await library.click('link', headline);
    await library.click('button', 'Keep pictures');
    await waitForText(library, /Keeping pictures: [1-9]/);
    await firefox.inWindow(
      `WebExtensionPolicy.getByID('cutline@cutline.example').extension.terminateBackground({ ignoreDevToolsAttached: true })`,
    );
    expect(await library.evaluate('document.body.innerText')).not.toMatch(KEPT);
    await firefox.openOwn('library.html');
    await firefox.show(library);
    await waitForText(library, KEPT);
  });
});
