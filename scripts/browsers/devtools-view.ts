// A page of the extension driven over the DevTools protocol with real mouse and key events. Playwright does not list
// the popup of a toolbar button as a page, so this talks to its target.
import { writeFileSync } from 'node:fs';
import type { CDPSession } from 'playwright';
import type { Send } from './devtools-send';
import { byRole, type ExtensionView, waitFor, waitForEnabled, waitForRole } from './extension-view';
import { pressMouse } from './press-mouse';

interface Answer {
  id?: number;
  error?: { message: string };
  result?: Record<string, unknown>;
}

/** Attaches to a target through the browser's own session. */
export async function attach(browser: CDPSession, targetId: string): Promise<Send> {
  const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: false });
  const waiting = new Map<number, (answer: Answer) => void>();
  let last = 0;
  browser.on('Target.receivedMessageFromTarget', (event) => {
    if (event.sessionId !== sessionId) return;
    const answer: Answer = JSON.parse(event.message);
    waiting.get(answer.id ?? 0)?.(answer);
    waiting.delete(answer.id ?? 0);
  });
  browser.on('Target.detachedFromTarget', (event) => {
    if (event.sessionId !== sessionId) return;
    for (const tell of waiting.values()) tell({ error: { message: 'The page has closed.' } });
    waiting.clear();
  });
  return (method, params = {}) =>
    new Promise((resolve, reject) => {
      last += 1;
      const id = last;
      waiting.set(id, (answer) =>
        answer.error ? reject(new Error(answer.error.message)) : resolve(answer.result ?? {}),
      );
      const message = JSON.stringify({ id, method, params });
      browser.send('Target.sendMessageToTarget', { sessionId, message }).catch(reject);
    });
}

async function evaluateWith(send: Send, expression: string): Promise<unknown> {
  const answer = (await send('Runtime.evaluate', {
    expression,
    awaitPromise: true,
    returnByValue: true,
    userGesture: true,
  })) as {
    result: { value?: unknown };
    exceptionDetails?: { text: string; exception?: { description?: string } };
  };
  const thrown = answer.exceptionDetails;
  if (thrown) throw new Error(thrown.exception?.description ?? thrown.text);
  return answer.result.value;
}

const keyCodes: Readonly<Record<string, number>> = {
  Enter: 13,
  Escape: 27,
  Tab: 9,
  ArrowDown: 40,
  ArrowUp: 38,
  Backspace: 8,
  Delete: 46,
};

async function pressKey(send: Send, key: string): Promise<void> {
  const code = keyCodes[key] ?? key.toUpperCase().charCodeAt(0);
  const text = key === 'Enter' ? '\r' : key.length === 1 ? key : undefined;
  const event = { key, code: key, windowsVirtualKeyCode: code };
  await send('Input.dispatchKeyEvent', { type: 'keyDown', ...event, ...(text ? { text } : {}) });
  await send('Input.dispatchKeyEvent', { type: 'keyUp', ...event });
}

/** The page behind a target, once it has loaded. */
export async function devtoolsView(send: Send): Promise<ExtensionView & { send: Send }> {
  const evaluate = (expression: string) => evaluateWith(send, expression);
  await waitFor('the page to load', async () => {
    return (await evaluate('document.readyState')) === 'complete';
  });
  const view: ExtensionView & { send: Send } = {
    send,
    evaluate,
    async click(role, name) {
      await waitForEnabled(view, role, name);
      await pressMouse(send, evaluate, role, name);
    },
    async fill(role, name, text) {
      await waitForRole(view, role, name);
      await evaluate(
        `(() => { const field = ${byRole(role, name)}; field.focus(); field.select?.(); })()`,
      );
      await send('Input.insertText', { text });
    },
    press: (key) => pressKey(send, key),
    async screenshot(file) {
      const { data } = await send('Page.captureScreenshot', { format: 'png' });
      writeFileSync(file, Buffer.from(String(data), 'base64'));
    },
  };
  return view;
}
