// Two builds to hold Cutline against: an extension that does nothing, and Cutline betraying itself in every page.
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { BrowserName } from '../../browsers/find-browser';
import { outputFolder } from '../../build-extension';
import { freshFolder, smallExtension } from '../watched/small-extension';

/** An extension without effect. */
export const emptyExtension = (browser: BrowserName): string =>
  smallExtension(browser, {
    name: 'Nothing',
    geckoId: 'cutline@cutline.example',
    files: {
      'background.js': '',
      'options.html': '<!doctype html><title>Nothing</title>',
    },
    manifest: {
      background:
        browser === 'chromium'
          ? { service_worker: 'background.js' }
          : { scripts: ['background.js'] },
      options_ui: { page: 'options.html' },
    },
  });

const PLANTED = `document.documentElement.dataset.cutline = 'here';
addEventListener('message', ({ data }) => data?.type && window.postMessage('cutline is here', '*'));
addEventListener('contextmenu', (event) => event.preventDefault());`;

/** Cutline with a script in every page and files that pages may load. */
export function talkativeBuild(browser: BrowserName): string {
  const folder = freshFolder('talkative');
  cpSync(outputFolder(browser === 'chromium' ? 'chrome' : 'firefox'), folder, { recursive: true });
  const file = path.join(folder, 'manifest.json');
  const manifest: object = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(path.join(folder, 'planted.js'), PLANTED);
  writeFileSync(
    file,
    JSON.stringify({
      ...manifest,
      content_scripts: [{ matches: ['http://*/*'], js: ['planted.js'], run_at: 'document_end' }],
      web_accessible_resources: [{ resources: ['icon/*', '*.html'], matches: ['http://*/*'] }],
    }),
  );
  return folder;
}
