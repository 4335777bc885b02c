// The welcome page, which opens in front when Cutline is new to a profile, put away before anything is tried.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { BrowserContext } from 'playwright';
import { waitFor } from './extension-view';

const WELCOME = '/welcome.html';

/** Whether the background of a build opens it: an older one, or one that was silenced, does not. */
const opensWelcome = (build: string): boolean =>
  readFileSync(path.join(build, 'background.js'), 'utf8').includes(WELCOME);

/** Waits for the welcome page of a build in a fresh profile, and closes it. */
export async function closeWelcome(context: BrowserContext, build: string): Promise<void> {
  if (!opensWelcome(build)) return;
  const page = await waitFor('the welcome page', async () =>
    context.pages().find((each) => each.url().endsWith(WELCOME)),
  );
  await page.close();
}
