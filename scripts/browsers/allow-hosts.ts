// Grants Cutline the optional permission to ask hosts, as the list of extensions does: the browser's own question cannot be
// pressed where there is no window.
import type { ChromiumSession } from './chromium-session';

/** Allows every host, from now on; Cutline's own asking is then answered without a question. */
export async function allowHosts({ context, extensionId }: ChromiumSession): Promise<void> {
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(`chrome.developerPrivate.addHostPermission('${extensionId}', '*://*/*')`);
  await page.close();
}

/** Takes it back. */
export async function forbidHosts({ context, extensionId }: ChromiumSession): Promise<void> {
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(`chrome.developerPrivate.removeHostPermission('${extensionId}', '*://*/*')`);
  await page.close();
}
