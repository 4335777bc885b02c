// Wires the welcome page to the settings, the toolbar and the permission to keep pictures.
import '../../components/theme/tokens.css';
import '../../components/theme/base.css';
import { signal } from '@preact/signals';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { WelcomePage } from '../../components/welcome/WelcomePage';
import { openArchiveReader } from '../../utils/archive/open-archive-reader';
import { message } from '../../utils/i18n/message';
import { dressDocument } from '../../utils/i18n/shown-language';
import { background } from '../../utils/messages/background';
import { opfsPictures } from '../../utils/pictures/opfs-pictures';
import { buttonIsPinned } from '../../utils/shell/button-pin';
import { hostPermission } from '../../utils/shell/host-permission';
import { dressPage } from '../../utils/stores/dress-page';
import { createFirstRun } from '../../utils/stores/first-run';
import { createPicturesStore } from '../../utils/stores/kept-pictures';
import { createSettingsChoices } from '../../utils/stores/settings-choices';

const settings = createSettingsChoices(browser.storage.local);
const { read } = opfsPictures(() => navigator.storage.getDirectory());
const pictures = createPicturesStore(
  openArchiveReader(),
  { calls: background, permission: hostPermission, read },
  signal([]),
);
const firstRun = createFirstRun({
  area: browser.storage.local,
  settings,
  pictures,
  isPinned: buttonIsPinned,
});
dressDocument(document, message('welcomeTitle'));
dressPage(document, settings);

const [commands] = await Promise.all([
  browser.commands.getAll(),
  settings.ready.catch(() => {}),
  firstRun.ready.catch(() => {}),
]);
const root = document.querySelector('#app');
if (root) {
  render(
    <WelcomePage
      firstRun={firstRun}
      browser={import.meta.env.FIREFOX ? 'firefox' : 'chrome'}
      keys={commands.find(({ name }) => name === 'clip-story')?.shortcut ?? ''}
      sampleUrl="/sample.html"
      libraryUrl="/library.html"
      importUrl="/library.html?import"
    />,
    root,
  );
}
