// Wires the settings page to the stored settings and the browser's list of keyboard commands.
import '../../components/theme/tokens.css';
import '../../components/theme/base.css';
import { signal } from '@preact/signals';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { ExportEverything } from '../../components/export/ExportEverything';
import { SettingsPage } from '../../components/settings/SettingsPage';
import { KeepPicturesSetting } from '../../components/storage/KeepPicturesSetting';
import { StorageHealth } from '../../components/storage/StorageHealth';
import { openArchiveReader } from '../../utils/archive/open-archive-reader';
import { message } from '../../utils/i18n/message';
import { dressDocument } from '../../utils/i18n/shown-language';
import { background } from '../../utils/messages/background';
import { opfsPictures, picturesLock } from '../../utils/pictures/opfs-pictures';
import { EVERYTHING } from '../../utils/search/story-filter';
import { hostPermission } from '../../utils/shell/host-permission';
import { saveBlob } from '../../utils/shell/save-blob';
import { createBackupStore } from '../../utils/stores/backup-store';
import { dressPage } from '../../utils/stores/dress-page';
import { createPicturesStore } from '../../utils/stores/kept-pictures';
import { createExportStore } from '../../utils/stores/library-export';
import { createSettingsChoices } from '../../utils/stores/settings-choices';
import { createStorageHealth } from '../../utils/stores/storage-health';

const reader = openArchiveReader();
const now = () => new Date();
const store = opfsPictures(() => navigator.storage.getDirectory());
const exports = createExportStore({
  reader,
  readPicture: store.read,
  save: (file, name) => saveBlob(document, file, name),
  now,
  timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  version: import.meta.env.CUTLINE_VERSION,
});
const backups = createBackupStore({
  reader,
  calls: background,
  pictures: store,
  lock: picturesLock(navigator.locks),
  save: (file, name) => saveBlob(document, file, name),
  area: browser.storage.local,
  now,
  version: import.meta.env.CUTLINE_VERSION,
});
const health = createStorageHealth({
  storageManager: navigator.storage,
  area: browser.storage.local,
  calls: background,
  reader,
  now,
});
const pictures = createPicturesStore(
  reader,
  {
    calls: background,
    permission: hostPermission,
    read: store.read,
  },
  signal([]),
);
const settings = createSettingsChoices(browser.storage.local);
dressDocument(document, message('settingsTitle'));
dressPage(document, settings);

const [commands] = await Promise.all([browser.commands.getAll(), settings.ready.catch(() => {})]);
const root = document.querySelector('#app');
if (root) {
  render(
    <SettingsPage
      store={settings}
      version={import.meta.env.CUTLINE_VERSION}
      commands={commands
        .filter(({ description }) => description)
        .map(({ description, shortcut }) => ({ name: description ?? '', keys: shortcut ?? '' }))}
    >
      <KeepPicturesSetting
        settings={settings}
        pictures={pictures}
        keepEverything={() => pictures.keepAll({ filter: EVERYTHING })}
      />
      <ExportEverything store={exports} />
      <StorageHealth health={health} backups={backups} now={new Date()} />
    </SettingsPage>,
    root,
  );
}
