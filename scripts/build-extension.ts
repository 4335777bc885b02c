// The production build, as the stores get it.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import process from 'node:process';

export const projectRoot = path.resolve(import.meta.dirname, '..');

/** Where the build for a browser lies. */
export const outputFolder = (browser: 'chrome' | 'firefox'): string =>
  path.join(projectRoot, '.output', `${browser}-mv3`);

/**
 * Builds the extension. Throws where the build fails, after showing on standard error what it said. `started`: for `npm start`,
 * whose Firefox shows the welcome page though the extension is there for one session only.
 */
export function buildExtension(browser: 'chrome' | 'firefox', started = false): string {
  const wxt = path.join(projectRoot, 'node_modules/wxt/bin/wxt.mjs');
  const run = spawnSync(process.execPath, [wxt, 'build', '--browser', browser], {
    cwd: projectRoot,
    encoding: 'utf8',
    env: { ...process.env, CUTLINE_STARTED: started ? '1' : '' },
  });
  if (run.status !== 0) {
    process.stderr.write(`${run.stdout}${run.stderr}`);
    throw new Error(`The build for ${browser} failed.`);
  }
  return outputFolder(browser);
}
