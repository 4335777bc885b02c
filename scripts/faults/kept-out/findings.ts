// What a run through hostile markup found: scripts that ran, requests, navigations, and elements that are alive.
import type { WatchedBrowser, WatchedTab } from '../watched/watched-browser';

/** Everything that must not be, each in words. */
export interface Findings {
  scripts: string[];
  requests: string[];
  navigations: string[];
  alive: string[];
}

export const noFindings = (): Findings => ({
  scripts: [],
  requests: [],
  navigations: [],
  alive: [],
});

const OF_SCRIPTS =
  /^(?:alert|confirm|prompt|print|open|fired|dialog|script-src|(?:require-)?trusted)/;

/** Sorts what an own page counted. What its policy held back would have been a script or a request. */
export async function countIn(own: WatchedTab, findings: Findings): Promise<void> {
  for (const said of await own.evaluate<string[]>('guard.counted()'))
    (OF_SCRIPTS.test(said) ? findings.scripts : findings.requests).push(said);
  await own.evaluate('guard.count()');
}

/** Sorts what the web and the browser itself have seen since they were last asked. */
export function countAround(
  { web, sightings }: WatchedBrowser,
  findings: Findings,
  when: string,
): void {
  findings.requests.push(...web.asked.splice(0).map((asked) => `${when}: ${asked}`));
  for (const seen of sightings.splice(0)) {
    if (seen.startsWith('dialog')) findings.scripts.push(seen);
    else if (seen.startsWith('asked')) findings.requests.push(seen);
    else findings.navigations.push(seen);
  }
}
