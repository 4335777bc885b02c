// Pages of the extension in Firefox. A tab is driven with real input; the popup, which BiDi does not list, through another
// page of the extension, which sees the popup's document.
import { writeFileSync } from 'node:fs';
import { byRole, type ExtensionView, waitFor, waitForEnabled, waitForRole } from './extension-view';
import { type Command, elementIn, evaluateIn } from './firefox-protocol';

const keys: Readonly<Record<string, string>> = {
  Enter: '\uE007',
  Escape: '\uE00C',
  Tab: '\uE004',
  ArrowDown: '\uE015',
  ArrowUp: '\uE013',
  Backspace: '\uE003',
  Delete: '\uE017',
};

const typing = (letters: readonly string[]) => ({
  type: 'key',
  id: 'keys',
  actions: letters.flatMap((value) => [
    { type: 'keyDown', value },
    { type: 'keyUp', value },
  ]),
});

/** A page of the extension in a tab. */
export function firefoxTab(command: Command, context: string): ExtensionView & { context: string } {
  const evaluate = (expression: string) => evaluateIn(command, context, expression);
  const act = (action: object) => command('input.performActions', { context, actions: [action] });
  const view: ExtensionView & { context: string } = {
    context,
    evaluate,
    async click(role, name) {
      await waitForEnabled(view, role, name);
      const found = byRole(role, name);
      await evaluate(`${found}.scrollIntoView({ block: 'nearest' })`);
      const element = await elementIn(command, context, found);
      await act({
        type: 'pointer',
        id: 'mouse',
        actions: [
          { type: 'pointerMove', x: 0, y: 0, origin: { type: 'element', element } },
          { type: 'pointerDown', button: 0 },
          { type: 'pointerUp', button: 0 },
        ],
      });
    },
    async fill(role, name, text) {
      await waitForRole(view, role, name);
      await evaluate(
        `(() => { const field = ${byRole(role, name)}; field.focus(); field.select(); })()`,
      );
      await act(typing(text === '' ? ['\uE017'] : [...text]));
    },
    press: async (key) => {
      await act(typing([keys[key] ?? key]));
    },
    async screenshot(file) {
      const { data } = await command('browsingContext.captureScreenshot', { context });
      writeFileSync(file, Buffer.from(String(data), 'base64'));
    },
  };
  return view;
}

const POPUP = `browser.extension.getViews({ type: 'popup' })[0]`;

const setValue = (role: string, name: string, text: string): string => `(() => {
  const field = ${byRole(role, name)};
  field.focus();
  Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value').set.call(field, ${JSON.stringify(text)});
  field.dispatchEvent(new window.InputEvent('input', { bubbles: true, inputType: 'insertText' }));
})()`;

const keyPress = (key: string): string => `(() => {
  const target = document.activeElement ?? document.body;
  const event = { key: ${JSON.stringify(key)}, bubbles: true, cancelable: true };
  const undone = !target.dispatchEvent(new window.KeyboardEvent('keydown', event));
  target.dispatchEvent(new window.KeyboardEvent('keyup', event));
  if (!undone && event.key === 'Enter') target.form ? target.form.requestSubmit() : target.click();
})()`;

/**
 * The open popup, seen from `beside`, another page of the extension. Events are made by script there: Firefox gives no
 * way to send real ones into a popup. `snapshot` gives a picture of it as a data address.
 */
export async function firefoxPopup(
  beside: ExtensionView,
  snapshot: () => Promise<string>,
): Promise<ExtensionView> {
  await waitFor('the popup', async () =>
    beside.evaluate(`${POPUP}?.document.readyState === 'complete'`).then(Boolean),
  );
  const evaluate = (expression: string) =>
    beside.evaluate(`((window) => ((document) => (${expression}))(window.document))(${POPUP})`);
  const view: ExtensionView = {
    evaluate,
    async click(role, name) {
      await waitForEnabled(view, role, name);
      await evaluate(`${byRole(role, name)}.click()`);
    },
    async fill(role, name, text) {
      await waitForRole(view, role, name);
      await evaluate(setValue(role, name, text));
    },
    press: async (key) => {
      await evaluate(keyPress(key));
    },
    async screenshot(file) {
      const [, data = ''] = (await snapshot()).split(',');
      writeFileSync(file, Buffer.from(data, 'base64'));
    },
  };
  return view;
}
