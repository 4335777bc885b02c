// Runs in a page whose story was saved by the key or the menu, and says so there.
import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { TOAST_PORT, type Toast } from '../../utils/messages/toast-port';
import { drawToast } from './draw-toast';

/** How long a toast stays, in milliseconds: time to read it and to reach its buttons. */
const STAYS = 10_000;

// In the world of Cutline's own scripts, which the page does not see: where the last toast left the way to take it away.
const LAST = 'cutlineTakeToastAway';

export default defineUnlistedScript(() => {
  const takeLast: unknown = Reflect.get(globalThis, LAST);
  if (typeof takeLast === 'function') takeLast();
  const port = browser.runtime.connect({ name: TOAST_PORT });
  const takeAway = () => {
    clearInterval(leaving);
    toast.remove();
    port.disconnect();
  };
  const toast = drawToast(document, (action) => port.postMessage(action), takeAway);
  const leave = () => {
    if (!toast.isHeld()) takeAway();
  };
  let leaving = setInterval(leave, STAYS);
  Reflect.set(globalThis, LAST, takeAway);
  port.onMessage.addListener((said: Toast) => {
    toast.show(said);
    clearInterval(leaving);
    leaving = setInterval(leave, STAYS);
  });
  // The background is gone, and with it what the buttons would do.
  port.onDisconnect.addListener(takeAway);
});
