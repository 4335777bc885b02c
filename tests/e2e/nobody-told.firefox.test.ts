// In Firefox images carry cookies: no picture is shown unasked, and on the reader's word its bytes are brought as nobody.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { waitFor, waitForText } from '../../scripts/browsers/extension-view';
import { type FirefoxSession, startFirefox } from '../../scripts/browsers/firefox-session';
import { saveInPopup } from '../../scripts/walk/clip-stories';
import { asAnyPage, HOSTS, type KnownReader, serveKnownReader } from './known-reader';

let site: KnownReader;
let firefox: FirefoxSession;

beforeAll(async () => {
  site = await serveKnownReader();
  firefox = await startFirefox({
    anyCertificate: true,
    prefs: {
      'network.dns.localDomains': HOSTS.join(','),
      // The browser's own question cannot be pressed without a window: it is answered with yes.
      'extensions.webextOptionalPermissionPrompts': false,
    },
  });
  await firefox.open(site.login);
});
afterAll(async () => {
  await firefox.close();
  await site.close();
});

const SHOWN = 'document.querySelector("figure img")?.naturalWidth > 0';

describe('in Firefox', () => {
  it('an image would tell the site who its reader is', async () => {
    const options = await firefox.openOwn('options.html');
    await options.evaluate(asAnyPage(site.picture('/control.png')));
    expect(site.asked.at(-1)?.cookie).toContain('known=none');
  });

  it('opening the popup asks for nothing, though the page has loaded the picture', async () => {
    const tab = await firefox.open(site.loaded);
    expect(await tab.evaluate('document.images[0].naturalWidth')).toBeGreaterThan(0);
    const before = site.asked.length;
    const popup = await firefox.pressToolbarButton();
    await waitForText(popup, 'Show pictures');
    await firefox.closePopup();
    expect(site.asked.slice(before)).toEqual([]);
  });

  it('on the reader’s word it is asked for as nobody', async () => {
    await firefox.open(site.unloaded);
    const popup = await firefox.pressToolbarButton();
    const before = site.asked.length;
    await saveInPopup(popup, []);
    await firefox.closePopup();
    const library = await firefox.openOwn('library.html');
    await library.click('link', 'The ferry of Velden sails again');
    await waitForText(library, 'The ferry at the quay');
    expect(site.asked.slice(before)).toEqual([]);
    await library.click('button', 'Show pictures from the web');
    await waitFor('the picture', () => library.evaluate(SHOWN));
    // What was allowed in the library needs no question in the popup, where none could be pressed.
    await firefox.open(site.unloaded);
    const again = await firefox.pressToolbarButton();
    const served = site.asked.length;
    await again.click('button', 'What was saved');
    await again.click('button', 'Show pictures');
    await waitFor('the picture', () => again.evaluate(SHOWN));
    expect(site.asked).toHaveLength(served + 1);
    for (const { cookie, referer, origin } of site.asked.slice(before))
      expect([cookie, referer, origin]).toEqual([undefined, undefined, undefined]);
  });
});
