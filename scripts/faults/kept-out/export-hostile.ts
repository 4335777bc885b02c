// Exports what was clipped in every format, and opens each export in a page that nothing holds back.
import { setTimeout } from 'node:timers/promises';
import JSZip from 'jszip';
import { marked } from 'marked';
import { FORMATS } from '../../../utils/export/formats';
import type { WatchedBrowser, WatchedTab } from '../watched/watched-browser';
import type { Findings } from './findings';
import { openedPage } from './hostile-pages';

const SETTLES_MS = 150;
const STORIES_A_PAGE = 10;

const LIVE =
  'main script,main iframe,main object,main embed,main style,main link,main meta,main base,main form,' +
  'main video,main audio,main img,main svg,main input,main details';

interface Opened {
  body: string;
  type: string;
}

const withoutProperties = (text: string): string => text.replace(/^---\n[\s\S]*?\n---\n/, '');

/** A zip of Markdown, as the web pages that a program with no scruples makes of it. */
async function markdownPages(bytes: Buffer): Promise<Opened[]> {
  const zip = await JSZip.loadAsync(bytes);
  const names = Object.keys(zip.files).filter((name) => name.endsWith('.md'));
  const texts = await Promise.all(names.map((name) => zip.files[name]?.async('string') ?? ''));
  const html = await Promise.all(texts.map((text) => marked.parse(withoutProperties(text))));
  return Array.from({ length: Math.ceil(html.length / STORIES_A_PAGE) }, (_, at) => ({
    body: openedPage(html.slice(at * STORIES_A_PAGE, (at + 1) * STORIES_A_PAGE).join('<hr>')),
    type: 'text/html; charset=utf-8',
  }));
}

async function pagesOf(extension: string, bytes: Buffer): Promise<Opened[]> {
  if (extension.endsWith('.md.zip')) return markdownPages(bytes);
  const kind = extension === '.html' ? 'html' : 'plain';
  return [{ body: bytes.toString('utf8'), type: `text/${kind}; charset=utf-8` }];
}

/** Exports and opens everything; gives how many pages were opened. */
export async function exportHostile(
  browser: WatchedBrowser,
  own: WatchedTab,
  findings: Findings,
): Promise<number> {
  const tab = await browser.tab();
  let opened = 0;
  for (const { id, extension } of FORMATS) {
    const bytes = Buffer.from(await own.evaluate<string>(`guard.exported('${id}')`), 'base64');
    for (const page of await pagesOf(extension, bytes)) {
      opened += 1;
      const address = `http://export.example/${id}/${opened}`;
      // Without it a file with a control character in it would be taken for no text, and downloaded.
      browser.web.put(address, { ...page, headers: { 'x-content-type-options': 'nosniff' } });
      browser.web.expect('http://export.example/favicon.ico');
      await tab.go(address);
      await setTimeout(SETTLES_MS);
      const ran = await tab.evaluate<number>('globalThis.ran ?? 0');
      if (ran > 0) findings.scripts.push(`${id}, page ${opened}: ${ran}`);
      const live = `[...document.querySelectorAll('${LIVE}')].map((each) => each.outerHTML.slice(0, 80))`;
      for (const what of await tab.evaluate<string[]>(live)) findings.alive.push(`${id}: ${what}`);
    }
  }
  await tab.close();
  return opened;
}
