// Wires the settings page to the stored settings and the browser's list of keyboard commands.
import '../../components/theme/tokens.css';
import '../../components/theme/base.css';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { ExportEverything } from '../../components/export/ExportEverything';
import { SettingsPage } from '../../components/settings/SettingsPage';
import { openArchiveReader } from '../../utils/archive/open-archive-reader';
import { message } from '../../utils/i18n/message';
import { dressDocument } from '../../utils/i18n/shown-language';
import { saveBlob } from '../../utils/shell/save-blob';
import { dressPage } from '../../utils/stores/dress-page';
import { createExportStore } from '../../utils/stores/library-export';
import { createSettingsStore } from '../../utils/stores/settings-store';

const exports = createExportStore({
  reader: openArchiveReader(),
  save: (file, name) => saveBlob(document, file, name),
  now: () => new Date(),
  version: import.meta.env.CUTLINE_VERSION,
});
const store = createSettingsStore(browser.storage.local);
dressDocument(document, message('settingsTitle'));
dressPage(document, store);

const [commands] = await Promise.all([browser.commands.getAll(), store.ready.catch(() => {})]);
const root = document.querySelector('#app');
if (root) {
  render(
    <SettingsPage
      store={store}
      version={import.meta.env.CUTLINE_VERSION}
      commands={commands
        .filter(({ description }) => description)
        .map(({ description, shortcut }) => ({ name: description ?? '', keys: shortcut ?? '' }))}
    >
      <ExportEverything store={exports} />
    </SettingsPage>,
    root,
  );
}
