// npm start [-- ADDRESS or FILE] [--firefox] [--headless]: Cutline in a browser over an invented newspaper. Without a
// display, or with --headless, the path is walked without anybody at the mouse.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { flag, fromCaller, rest } from './arguments';
import { readersBrowser } from './browsers/find-browser';
import { openForReader } from './browsers/open-for-reader';
import { buildExtension } from './build-extension';
import { type Newspaper, type Served, serveNewspaper } from './newspaper/serve';
import { contentTypeOf } from './reading/saved-page';
import { walk } from './walk/walk';

// The same port each time, so that stories saved in the lasting profile keep their addresses.
const PORT = 18710;

const noDisplay =
  process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY;

/** A file of the caller's, served beside the newspaper: an extension may not read file addresses everywhere. */
function servedFile(given: string | undefined): Record<string, Served> {
  if (!given || /^https?:/i.test(given)) return {};
  const file = fromCaller(given);
  if (!existsSync(file)) throw new Error(`There is no file ${file}.`);
  const at = `/file/${encodeURIComponent(path.basename(file))}`;
  return { [at]: { type: contentTypeOf(file), body: readFileSync(file) } };
}

async function servePaper(more: Record<string, Served>, lasting: boolean): Promise<Newspaper> {
  if (!lasting) return serveNewspaper(more);
  return serveNewspaper(more, PORT).catch(() => serveNewspaper(more));
}

async function start(): Promise<number> {
  const firefox = flag('firefox');
  const headless = flag('headless') || noDisplay;
  const [given] = rest();
  if (headless && given)
    throw new Error(
      'Without a window, `npm run extract -- FILE` prints the story read from a page.',
    );
  const more = servedFile(given);
  readersBrowser(firefox ? 'firefox' : 'chromium');
  buildExtension(firefox ? 'firefox' : 'chrome', !headless);
  const paper = await servePaper(more, !headless);
  try {
    if (headless) return await walk(paper, firefox ? 'firefox' : 'chromium');
    const [file] = Object.keys(more);
    const address = file ? paper.origin + file : (given ?? `${paper.origin}/`);
    return await openForReader(firefox ? 'firefox' : 'chromium', address);
  } finally {
    await paper.close();
  }
}

start().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  },
);
