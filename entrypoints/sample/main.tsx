// The sample story: an ordinary page of news that the engine reads in place, for a first clip without going anywhere.
import '../../components/theme/tokens.css';
import '../../components/theme/base.css';
import './sample.css';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { SampleBar } from '../../components/welcome/SampleBar';
import { extractStory } from '../../utils/extract/extract-story';
import { background } from '../../utils/messages/background';
import { dressPage } from '../../utils/stores/dress-page';
import { createSampleClip } from '../../utils/stores/sample-clip';
import { createSettingsStore } from '../../utils/stores/settings-store';

const settings = createSettingsStore(browser.storage.local);
dressPage(document, settings);
await settings.ready.catch(() => {});

const clip = createSampleClip({
  read: () =>
    extractStory(document, { now: new Date(), extractorVersion: import.meta.env.CUTLINE_VERSION }),
  calls: background,
});
const root = document.querySelector('#app');
if (root) render(<SampleBar clip={clip} libraryUrl="/library.html" />, root);
