// Real Chromium showing stored pages at their own addresses, with scripts and network refused, and the built clip
// script run in them.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { type BrowserContext, chromium, type Page } from 'playwright';
import type { Result } from '../../utils/outcome/result';
import type { ClipTrouble } from '../../utils/story/clip-trouble';
import { parseStory } from '../../utils/story/parse-story';
import type { Story } from '../../utils/story/story';
import { ensureBrowser } from '../browsers/find-browser';
import { outputFolder } from '../build-extension';

/** A page as it was stored: its address, its bytes and their type. */
export interface StoredPage {
  url: string;
  body: string | Buffer;
  contentType: string;
}

/** What the clip script made of a page, and the milliseconds it took there. */
export interface PageReading {
  result: Result<Story, ClipTrouble>;
  ms: number;
}

// With script-src 'none' the page's scripts stay dead but the parser still treats <noscript> as text, as in a live tab.
const NO_SCRIPTS = "script-src 'none'";

/** The clip script as it is shipped, as one expression. */
export const clipScript = (): string =>
  readFileSync(path.join(outputFolder('chrome'), 'clip.js'), 'utf8').replace(/;\s*$/, '');

/** Starts a Chromium that reaches nothing but the pages handed to `readStoredPage`. */
export async function openReader(): Promise<{
  context: BrowserContext;
  close: () => Promise<void>;
}> {
  const browser = await chromium.launch({
    executablePath: ensureBrowser('chromium'),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  const context = await browser.newContext({ serviceWorkers: 'block' });
  return { context, close: () => browser.close() };
}

/** Opens a stored page in a fresh tab, hands the tab over, and closes it again. */
export async function withStoredPage<T>(
  context: BrowserContext,
  page: StoredPage,
  use: (tab: Page) => Promise<T>,
): Promise<T> {
  const tab = await context.newPage();
  let served = false;
  try {
    await tab.route('**/*', async (route) => {
      if (served || route.request().resourceType() !== 'document') return route.abort();
      served = true;
      return route.fulfill({
        body: page.body,
        contentType: page.contentType,
        headers: { 'content-security-policy': NO_SCRIPTS },
      });
    });
    await tab.goto(page.url, { waitUntil: 'domcontentloaded', timeout: 30_000 });
    return await use(tab);
  } finally {
    await tab.close();
  }
}

/** Runs an expression in a stored page and answers its value. */
export const inStoredPage = (
  context: BrowserContext,
  page: StoredPage,
  expression: string,
): Promise<unknown> => withStoredPage(context, page, (tab) => tab.evaluate(expression));

/** Reads a stored page with the built clip script. */
export async function readStoredPage(
  context: BrowserContext,
  page: StoredPage,
  script: string,
): Promise<PageReading> {
  const answer = await inStoredPage(
    context,
    page,
    `(async () => { const start = performance.now(); const result = await ${script}; return { result, ms: performance.now() - start }; })()`,
  );
  return parseReading(answer);
}

function parseReading(answer: unknown): PageReading {
  if (typeof answer !== 'object' || answer === null || !('result' in answer) || !('ms' in answer))
    throw new Error('The clip script returned nothing.');
  const { result, ms } = answer;
  if (typeof result !== 'object' || result === null || typeof ms !== 'number')
    throw new Error('The clip script returned nothing.');
  if ('value' in result) {
    const story = parseStory(result.value);
    if (!story.ok)
      throw new Error(
        `The clip script returned no story: ${story.trouble.field} ${story.trouble.problem}`,
      );
    return { result: story, ms };
  }
  if ('trouble' in result)
    return { result: { ok: false, trouble: result.trouble as ClipTrouble }, ms };
  throw new Error('The clip script returned nothing.');
}
