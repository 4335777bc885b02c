// Wires the popup to the tab at hand, the background and the archive. First come the rows it last showed; the archive,
// and what reads and saves the page, are fetched meanwhile and after.
import '../../components/theme/tokens.css';
import '../../components/theme/base.css';
import './popup.css';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Popup } from '../../components/clip/Popup';
import { message } from '../../utils/i18n/message';
import { dressDocument } from '../../utils/i18n/shown-language';
import { background } from '../../utils/messages/background';
import { runClipScript } from '../../utils/shell/run-clip-script';
import { afterPaint } from '../../utils/stores/after-paint';
import { createClipPopup } from '../../utils/stores/clip-popup';
import { dressPage } from '../../utils/stores/dress-page';
import { createSettingsStore } from '../../utils/stores/settings-store';

const shown = browser.tabs.query({ active: true, currentWindow: true }).then(([tab]) => tab);
// The page is read while everything else is fetched. Where it cannot be, the background is asked, and finds the words for it.
const found = shown
  .then((tab) => (tab?.id === undefined ? undefined : runClipScript(tab.id)))
  .catch(() => undefined);
const settings = createSettingsStore(browser.storage.local);
const archive = import('../../utils/archive/open-archive-reader').then((room) =>
  room.openArchiveReader(),
);
dressDocument(document, message('extensionName'));
dressPage(document, settings);

const [tab] = await Promise.all([shown, settings.ready.catch(() => {})]);
const popup = createClipPopup({
  tabId: tab?.id,
  found,
  calls: background,
  archive,
  cutlines: () => import('./read-cutlines').then((room) => room.readCutlines()),
  pictures: () => import('./picture-world').then((room) => room.clipPictures()),
  tab,
  webStorage: window.localStorage,
  painted: afterPaint,
  now: () => new Date(),
});
const leave = (going: Promise<void>): void => void going.then(() => window.close());
const open = async (place?: string): Promise<void> => {
  const { openLibrary } = await import('../../utils/shell/open-library');
  await openLibrary(place);
};
// Drawn once with its rows it is there sooner than drawn empty first, and its window does not change its size.
await popup.list.known;
const root = document.querySelector('#app');
if (root) {
  render(
    <Popup
      popup={popup}
      title={tab?.title ?? ''}
      onOpen={(place) => leave(open(place))}
      onOptions={() => leave(browser.runtime.openOptionsPage())}
    />,
    root,
  );
}
const reading = popup.readPage();
await popup.list.shown;
// It wakes the background, which the first rows would have to share the machine with.
void import('./show-recovery').then((room) => room.showRecovery(document, background));
await reading;
void import('./row-pictures').then((room) => room.rowPictures(popup.list, archive));
