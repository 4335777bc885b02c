// npm run bench:waiting -- [--build FOLDER] [--rounds N] [--json FILE] [--no-build]
// What a reader waits for: the real toolbar button over the newspaper's stories, from the start of the popup's document to the
// story in it, with the background asleep and awake, beside the popup's own first rows. The build is copied, with marks in it.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { flag, fromCaller, option } from './arguments';
import { median } from './bench/bench-browser';
import { type Figure, report } from './bench/figures';
import { type ChromiumSession, startChromium } from './browsers/chromium-session';
import { waitFor } from './browsers/extension-view';
import { buildExtension, outputFolder } from './build-extension';
import { serveNewspaper } from './newspaper/serve';

/** Notes when the popup has drawn anything, and when the count of what was read stands in it. */
const WATCH = `globalThis.marks = {};
new MutationObserver(() => {
  const now = performance.now();
  if (document.querySelector('#app *')) marks.rows ??= now;
  if (/[0-9] paragraph/.test(document.body?.textContent ?? '')) marks.story ??= now;
}).observe(document, { childList: true, subtree: true, characterData: true });`;
const READING = `document.documentElement.dataset.readAt ??= performance.timeOrigin + performance.now();`;

interface Waited {
  rows: number;
  reading: number;
  story: number;
}

/** A copy of a build that notes when things happen. An extension is known by its folder. */
function marked(build: string): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'cutline-waiting-'));
  cpSync(build, folder, { recursive: true });
  const edit = (file: string, change: (text: string) => string): void =>
    writeFileSync(path.join(folder, file), change(readFileSync(path.join(folder, file), 'utf8')));
  edit('clip.js', (text) => `${READING}${text}`);
  edit('popup.html', (text) => text.replace('<head>', '<head><script src="/watch.js"></script>'));
  writeFileSync(path.join(folder, 'watch.js'), WATCH);
  return folder;
}

async function sleepBackground({ devtools }: ChromiumSession): Promise<void> {
  const { targetInfos } = await devtools.send('Target.getTargets');
  for (const { type, targetId } of targetInfos)
    if (type === 'service_worker') await devtools.send('Target.closeTarget', { targetId });
}

/** Presses the button over a story and waits until the popup shows it. */
async function wait(session: ChromiumSession, address: string, asleep: boolean): Promise<Waited> {
  const tab = await session.context.newPage();
  await tab.goto(address);
  await tab.waitForTimeout(500);
  if (asleep) await sleepBackground(session);
  await tab.waitForTimeout(300);
  const popup = await session.pressToolbarButton(tab.url());
  const marks = await waitFor('the story in the popup', async () => {
    const told = await popup.evaluate(
      'marks.story && JSON.stringify({ ...marks, origin: performance.timeOrigin })',
    );
    return typeof told === 'string' && told;
  });
  const { rows, story, origin }: Record<string, number> = JSON.parse(marks);
  const readAt = Number(await tab.evaluate('document.documentElement.dataset.readAt'));
  await tab.close();
  return { rows: rows ?? Number.NaN, story: story ?? Number.NaN, reading: readAt - (origin ?? 0) };
}

const given = option('build');
if (!given && !flag('no-build')) buildExtension('chrome');
const build = marked(given ? fromCaller(given) : outputFolder('chrome'));
const paper = await serveNewspaper();
const session = await startChromium({ build });
const figures: Figure[] = [];
for (const [name, asleep] of [
  ['background asleep', true],
  ['background awake', false],
] as const) {
  const waited: Waited[] = [];
  for (let round = 0; round < Number(option('rounds') ?? 3); round += 1)
    for (const { expected } of paper.pages)
      waited.push(await wait(session, paper.at(expected.url), asleep));
  const rows = median(waited.map((one) => one.rows));
  for (const what of ['reading', 'story'] as const) {
    const value = median(waited.map((one) => one[what]));
    figures.push({
      name: `${what}, ${name}`,
      unit: 'ms',
      value,
      baseline: rows,
      ratio: value / rows,
    });
  }
}
await session.close();
await paper.close();
rmSync(build, { recursive: true, force: true });
report(figures, 'waiting', option('json'));
process.exit(0);
