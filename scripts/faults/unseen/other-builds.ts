// Two builds to hold Cutline against: an extension that does nothing, and Cutline betraying itself in every page.
import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { BrowserName } from '../../browsers/find-browser';
import { outputFolder } from '../../build-extension';

const GECKO = { browser_specific_settings: { gecko: { id: 'cutline@cutline.example' } } };

const freshFolder = (name: string): string =>
  mkdtempSync(path.join(os.tmpdir(), `cutline-${name}-`));

/** An extension without effect. */
export function emptyExtension(browser: BrowserName): string {
  const folder = freshFolder('empty');
  const background =
    browser === 'chromium' ? { service_worker: 'background.js' } : { scripts: ['background.js'] };
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'background.js'), '');
  writeFileSync(path.join(folder, 'options.html'), '<!doctype html><title>Nothing</title>');
  writeFileSync(
    path.join(folder, 'manifest.json'),
    JSON.stringify({
      manifest_version: 3,
      name: 'Nothing',
      version: '1.0',
      background,
      options_ui: { page: 'options.html' },
      ...(browser === 'firefox' && GECKO),
    }),
  );
  return folder;
}

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
