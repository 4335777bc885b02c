// A browser window for somebody to try Cutline in, with a profile that lasts from one start to the next.
import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { outputFolder, projectRoot } from '../build-extension';
import { CHROMIUM_FINDS_PAPER, FIREFOX_FINDS_PAPER } from '../newspaper/paper-host';
import { type BrowserName, isBrandedChrome, readersBrowser } from './find-browser';

const CLICKS = `
1. Open a story and press the Cutline button in the toolbar (it may be behind the puzzle piece), or Alt+Shift+S.
2. Look the clip over, type a tag or two, and press "Save story".
3. "Library" at the foot of the popup, or Alt+Shift+L, shows everything you saved. Close the browser when you are done.
`;

/** What to do in a browser that takes no extension from the command line, as Chrome with its brand does not. */
const byHand = (folder: string): string => `
This browser takes no extension from the command line. Once, by hand:
  open chrome://extensions, switch on "Developer mode", press "Load unpacked" and choose
  ${folder}
`;

const profileOf = (name: string): string => {
  const folder = path.join(projectRoot, '.profile', name);
  mkdirSync(folder, { recursive: true });
  return folder;
};

function chromiumArguments(program: string, address: string): string[] {
  const extension = outputFolder('chrome');
  return [
    `--user-data-dir=${profileOf('chromium')}`,
    CHROMIUM_FINDS_PAPER,
    '--no-first-run',
    '--no-default-browser-check',
    ...(isBrandedChrome(program) ? [] : [`--load-extension=${extension}`]),
    ...(process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    address,
  ];
}

const firefoxArguments = (program: string, address: string): string[] => [
  path.join(projectRoot, 'node_modules/web-ext/bin/web-ext.js'),
  'run',
  '--no-config-discovery',
  '--no-reload',
  '--no-input',
  `--source-dir=${outputFolder('firefox')}`,
  `--firefox=${program}`,
  `--firefox-profile=${profileOf('firefox')}`,
  '--keep-profile-changes',
  ...Object.entries(FIREFOX_FINDS_PAPER).map(([name, value]) => `--pref=${name}=${value}`),
  `--start-url=${address}`,
];

/** Opens a window over `address` and says what to click. Ends when the window is closed. */
export function openForReader(name: BrowserName, address: string): Promise<number> {
  const program = readersBrowser(name);
  if (name === 'chromium' && isBrandedChrome(program)) console.log(byHand(outputFolder('chrome')));
  console.log(CLICKS);
  const [command, args] =
    name === 'firefox'
      ? [process.execPath, firefoxArguments(program, address)]
      : [program, chromiumArguments(program, address)];
  return new Promise((resolve, reject) => {
    // Browsers talk to themselves all the time; it is shown only where one ends badly.
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    const said: Buffer[] = [];
    child.stdout.on('data', (words: Buffer) => said.push(words));
    child.stderr.on('data', (words: Buffer) => said.push(words));
    child.once('error', reject);
    child.once('exit', (code) => {
      if (code) process.stderr.write(Buffer.concat(said));
      resolve(code ?? 0);
    });
    // Ctrl+C reaches the browser too; this process lives on until the browser has gone, to stop what it serves.
    process.on('SIGINT', () => child.kill('SIGINT'));
  });
}
