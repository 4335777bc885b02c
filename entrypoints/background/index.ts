// Registers every listener synchronously, as a worker that may be woken at any time must.
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { openArchiveWriter } from '../../utils/archive/open-archive-writer';
import { message } from '../../utils/i18n/message';
import { answerCalls } from '../../utils/messages/answer';
import { uncaught } from '../../utils/outcome/uncaught';
import { checkDaily } from '../../utils/recovery/check-day';
import { emptyDaily } from '../../utils/recovery/steady-clock';
import { linkWords } from '../../utils/shell/link-words';
import { openLibrary } from '../../utils/shell/open-library';
import { readTab } from '../../utils/shell/read-tab';
import { answersOf } from './answers';
import { clipTab } from './clip-tab';
import { closeStorage } from './close-storage';
import { installClipMenu, onClipMenu } from './context-menu';
import { isFirstRun } from './first-run';
import { backgroundPictures } from './pictures';
import { recovery } from './recovery';
import { saveLink } from './save-link';
import { showOnButton } from './show-on-button';
import { onToastPort, toastCalls } from './toast-calls';
import { type AskedBy, createToasts } from './toasts';

export default defineBackground(() => {
  const { local, session, sync } = browser.storage;
  closeStorage([local, session, sync], uncaught);
  const now = () => new Date();
  const pictures = backgroundPictures(openArchiveWriter({ recovery: recovery() }), now);
  const { archive } = pictures;
  const world = { readTab, archive, pictures, show: showOnButton, now };
  const toasts = createToasts({ ...toastCalls, archive, show: showOnButton, now });
  const clip = async (tabId: number, by: AskedBy): Promise<void> =>
    toasts.tell(tabId, await clipTab(world, tabId), by);

  answerCalls(answersOf(world), {
    id: browser.runtime.id,
    origin: browser.runtime.getURL('/'),
  });
  onToastPort(toasts.connected);
  onClipMenu({
    clip: (tabId) => clip(tabId, 'menu'),
    saveLink: async (tabId, url) =>
      toasts.tell(tabId, await saveLink({ archive, linkWords, now }, tabId, url), 'link'),
  });
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'open-library') void openLibrary();
    if (command === 'clip-story' && tab?.id !== undefined) void clip(tab.id, 'key');
  });
  browser.runtime.onInstalled.addListener((details) => {
    installClipMenu({ clip: message('clipThisStory'), link: message('saveLink') });
    if (isFirstRun(details)) void browser.tabs.create({ url: '/welcome.html' });
  });
  // Wakes the worker once the browser has started: what that has lost is put back before anybody looks.
  browser.runtime.onStartup.addListener(() => {});
  void archive.opened().then(async () => {
    pictures.goOn();
    await emptyDaily(browser.storage.local, now(), archive.purgeExpired);
    await checkDaily(browser.storage.local, now(), () => archive.check());
  });
});
