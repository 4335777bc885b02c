// Several tabs save the same addresses at the same time: each story must be there once.
import type { BrowserName } from '../browsers/find-browser';
import { startRun } from './fault-browser';
import type { Found } from './in-page';
import { discard, freshProfile } from './profile';

/** Stories that were there in the end, and how many saves were told that theirs was new. */
export interface TabsCount {
  stories: number;
  fresh: number;
}

/** Saves the same stories from so many tabs at once. */
export async function manyTabs(
  browser: BrowserName,
  tabs: number,
  stories: number,
): Promise<TabsCount> {
  const profile = freshProfile();
  const run = await startRun(browser, profile);
  const asks = [run.ask];
  while (asks.length < tabs) asks.push(await run.anotherTab());
  const fresh = await Promise.all(asks.map((ask) => ask<number>(`saveMany(0, ${stories}, 10)`)));
  const found = await run.ask<Found>('look()');
  await run.kill();
  discard(profile);
  return { stories: found.stories.length, fresh: fresh.reduce((sum, one) => sum + one, 0) };
}
