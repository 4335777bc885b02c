// The one plain-JavaScript door to the scripts: installs the dependencies a fresh checkout lacks, then runs
// scripts/<name>.ts or training/<name>.ts. Usage: node scripts/run.mjs NAME [arguments]
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';

const root = path.resolve(import.meta.dirname, '..');
const [name = '', ...rest] = process.argv.slice(2);
const script = ['scripts', 'training']
  .map((folder) => path.join(root, folder, `${name}.ts`))
  .find((file) => existsSync(file));
if (script === undefined) {
  console.error(`There is no script called "${name}".`);
  process.exit(2);
}

const installed = path.join(root, 'node_modules/.package-lock.json');
const stale =
  !existsSync(installed) ||
  statSync(path.join(root, 'package-lock.json')).mtimeMs > statSync(installed).mtimeMs;
if (stale) {
  console.error('Installing what Cutline is built with (npm ci) …');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const ci = spawnSync(npm, ['ci'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    env: { ...process.env, PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1', PUPPETEER_SKIP_DOWNLOAD: '1' },
    shell: process.platform === 'win32',
  });
  if (ci.status !== 0) process.exit(ci.status ?? 1);
}

const run = spawnSync(process.execPath, ['--import', 'tsx', script, ...rest], {
  cwd: process.cwd(),
  stdio: 'inherit',
});
process.exit(run.status ?? 1);
