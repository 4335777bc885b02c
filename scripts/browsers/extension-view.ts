// A page of the extension as a person uses it: popup or library, in Chromium or in Firefox.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';

/** What can be done with an open page of the extension. Roles and names are those a screen reader says. */
export interface ExtensionView {
  /** The value of an expression in the page. */
  evaluate(expression: string): Promise<unknown>;
  /** Presses what has this role and name. */
  click(role: string, name: string): Promise<void>;
  /** Writes into the field with this role and name, in place of what stood there. */
  fill(role: string, name: string, text: string): Promise<void>;
  /** Presses a key where the focus is: `Enter`, `ArrowDown`, `Escape` … */
  press(key: string): Promise<void>;
  /** Writes a picture of the page as PNG. */
  screenshot(file: string): Promise<void>;
}

const finder = readFileSync(path.join(import.meta.dirname, 'in-view.js'), 'utf8')
  .replace(/^\/\/.*\n/gm, '')
  .replace(/;\s*$/, '');

/** An expression that gives the element with this role and name, or undefined. */
export const byRole = (role: string, name: string): string =>
  `(${finder})(${JSON.stringify(role)}, ${JSON.stringify(name)})`;

// Unreferenced: a clock that has lost its race must not keep the script from ending.
const pause = (milliseconds: number) => setTimeout(milliseconds, undefined, { ref: false });

/** Asks again and again until `ask` gives something, and says what was waited for if it never does, or never answers. */
export async function waitFor<T>(
  what: string,
  ask: () => Promise<T | undefined | false | null>,
  patience = 15_000,
): Promise<T> {
  const end = Date.now() + patience;
  let last: unknown;
  while (Date.now() < end) {
    try {
      const found = await Promise.race([ask(), pause(end - Date.now())]);
      if (found) return found;
    } catch (error) {
      last = error;
    }
    await setTimeout(50);
  }
  throw new Error(`Waited in vain for ${what}.`, { cause: last });
}

/** The words a reader sees in the page. */
export const visibleText = async (view: ExtensionView): Promise<string> =>
  String(await view.evaluate('document.body?.innerText ?? ""'));

/** Waits until the page shows some words. */
export const waitForText = async (view: ExtensionView, text: string | RegExp): Promise<string> => {
  const holds = (shown: string) =>
    typeof text === 'string' ? shown.includes(text) : text.test(shown);
  try {
    return await waitFor(`"${text}"`, async () => {
      const shown = await visibleText(view);
      return holds(shown) ? shown : undefined;
    });
  } catch (error) {
    const shown = await visibleText(view).catch(() => '(the page is gone)');
    throw new Error(`Waited in vain for "${text}"; the page says:\n${shown}`, { cause: error });
  }
};

/** Waits until something with this role and name is on the page. */
export const waitForRole = (view: ExtensionView, role: string, name: string): Promise<true> =>
  waitFor(
    `${role} "${name}"`,
    async () => (await view.evaluate(`!!${byRole(role, name)}`)) === true,
  );

/** Waits until it is there and can be pressed: a button may wait itself, for what it is about. */
export const waitForEnabled = (view: ExtensionView, role: string, name: string): Promise<true> =>
  waitFor(
    `${role} "${name}" to be enabled`,
    async () =>
      (await view.evaluate(`((found) => !!found && !found.disabled)(${byRole(role, name)})`)) ===
      true,
  );
