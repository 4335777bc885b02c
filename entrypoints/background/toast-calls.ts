// The browser's side of toasts: their script, their ports, and the popup that may stand in for them.
import { browser } from 'wxt/browser';
import { TOAST_PORT } from '../../utils/messages/toast-port';
import { openLibrary } from '../../utils/shell/open-library';
import type { ToastPort, ToastWorld } from './toasts';

/** What the browser does for toasts. */
export const toastCalls: Pick<ToastWorld, 'openPopup' | 'putToast' | 'openStory'> = {
  async openPopup(tabId) {
    const [front] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
    if (front?.id !== tabId) throw new Error('Another tab is in front.');
    await browser.action.openPopup();
  },
  putToast: (tabId) => browser.scripting.executeScript({ target: { tabId }, files: ['/toast.js'] }),
  openStory: (id) => openLibrary(`?story=${encodeURIComponent(id)}`),
};

/** Hands every toast that connects to `connected`. Must run in the worker's first turn. */
export function onToastPort(connected: (port: ToastPort) => void): void {
  browser.runtime.onConnect.addListener((port) => {
    const tabId = port.sender?.tab?.id;
    if (port.name !== TOAST_PORT || port.sender?.id !== browser.runtime.id) return;
    if (tabId === undefined || port.sender.frameId !== 0) return;
    connected({
      tabId,
      say: (toast) => port.postMessage(toast),
      onMessage: (hear) => port.onMessage.addListener((said: unknown) => hear(said)),
      onDisconnect: (gone) => port.onDisconnect.addListener(() => gone()),
    });
  });
}
