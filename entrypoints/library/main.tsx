// Wires the library to the archive, the background, the settings and the address bar.
import '../../components/theme/tokens.css';
import '../../components/theme/base.css';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { LibraryApp } from '../../components/library/LibraryApp';
import { RecoveryBanner } from '../../components/recovery/RecoveryBanner';
import { openArchiveReader } from '../../utils/archive/open-archive-reader';
import { message } from '../../utils/i18n/message';
import { dressDocument } from '../../utils/i18n/shown-language';
import { background } from '../../utils/messages/background';
import { opfsPictures } from '../../utils/pictures/opfs-pictures';
import { cacheArea } from '../../utils/recovery/cache-area';
import { imagesComeBare } from '../../utils/shell/bare-images';
import { hostPermission } from '../../utils/shell/host-permission';
import { inertDocument } from '../../utils/shell/inert-document';
import { saveBlob } from '../../utils/shell/save-blob';
import { dressPage } from '../../utils/stores/dress-page';
import { createLibrary } from '../../utils/stores/library';
import { createExportStore } from '../../utils/stores/library-export';
import { createRecoveryNews } from '../../utils/stores/recovery-news';
import { createSettingsChoices } from '../../utils/stores/settings-choices';
import { createWebPictures } from '../../utils/stores/web-pictures';
import { addressBarOf } from './address-bar';
import { readTyped } from './read-typed';

const settings = createSettingsChoices(browser.storage.local);
const reader = openArchiveReader();
const save = (file: Blob, name: string) => saveBlob(document, file, name);
const keptPictures = opfsPictures(() => navigator.storage.getDirectory());
const library = createLibrary({
  reader,
  calls: background,
  addressBar: addressBarOf(window),
  settings,
  webStorage: window.localStorage,
  readTyped,
  pictures: {
    calls: background,
    permission: hostPermission,
    read: keptPictures.read,
  },
  importing: () => ({
    now: new Date(),
    version: import.meta.env.CUTLINE_VERSION,
    parseHtml: inertDocument,
  }),
  web: createWebPictures({
    bare: imagesComeBare(),
    permission: hostPermission,
    fetch: (...asked) => fetch(...asked),
    fetching: import.meta.env.FIREFOX
      ? () => import('../../utils/pictures/fetch-picture')
      : undefined,
  }),
  save,
  exports: createExportStore({
    reader,
    readPicture: keptPictures.read,
    save,
    now: () => new Date(),
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    version: import.meta.env.CUTLINE_VERSION,
  }),
});

// The welcome page leads here for an old library.
if (new URLSearchParams(location.search).has('import')) library.view.show({ is: 'import' });
dressDocument(document, message('libraryTitle'));
dressPage(document, settings);
// The first paint waits for the reader's colours: a few milliseconds against a white flash in a dark room.
await settings.ready.catch(() => {});
const root = document.querySelector('#app');
if (root) {
  render(
    <>
      <LibraryApp library={library} settingsUrl={browser.runtime.getURL('/options.html')} />
      <RecoveryBanner
        store={createRecoveryNews(browser.storage.local, cacheArea(caches), background)}
      />
    </>,
    root,
  );
}
