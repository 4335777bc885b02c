// The whole path without anybody at the mouse: every story of the newspaper opened, clipped by the toolbar button, saved
// with tags, found, looked at and exported; then what was exported is held against what was printed.
import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { BrowserName } from '../browsers/find-browser';
import { projectRoot } from '../build-extension';
import type { Newspaper } from '../newspaper/serve';
import { chromiumWalk } from './chromium-walk';
import { clipStories } from './clip-stories';
import { exportAll, filterStories } from './export-stories';
import { firefoxWalk } from './firefox-walk';
import { judge, table } from './judge';
import { photograph } from './photograph';

/** Walks the path and prints what came of it. 0 where every story was saved and exported as it was printed, else 1. */
export async function walk(paper: Newspaper, name: BrowserName): Promise<number> {
  const folder = path.join(projectRoot, 'walk', name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const browser = name === 'chromium' ? await chromiumWalk() : await firefoxWalk();
  try {
    await clipStories(browser, paper, folder);
    const library = await browser.openLibrary();
    await filterStories(library, paper);
    await photograph(browser, library, folder);
    const files = await exportAll(browser, library, folder);
    const verdicts = judge(paper, files);
    console.log(table(verdicts));
    for (const { headline, wrong } of verdicts) {
      if (wrong.length > 0)
        console.log(`${headline}\n${wrong.map((each) => `  ${each}`).join('\n')}`);
    }
    console.log(`Exported files and screenshots are in ${folder}`);
    return verdicts.some(({ wrong }) => wrong.length > 0) ? 1 : 0;
  } finally {
    await browser.close();
  }
}
