// Opens what was clipped: every story in the reading view, found by a search, and the library's other views.
import { setTimeout } from 'node:timers/promises';
import type { Vector } from '../../../tests/hostile/vectors';
import { waitFor } from '../../browsers/extension-view';
import type { WatchedTab } from '../watched/watched-browser';
import { countIn, type Findings } from './findings';
import { headlineOf } from './hostile-pages';

// Not svg itself: the icons of the page are drawn in it. Not img either: what loads one is counted as a request.
const LIVE =
  'iframe,object,embed,base,form[action],video,audio,main style,main link,main script,main meta,' +
  'svg a,svg image,svg animate,svg set,svg foreignObject';

const ALIVE = `[
  ...[...document.body.querySelectorAll(${JSON.stringify(LIVE)})].map((each) => each.outerHTML.slice(0, 80)),
  ...[...document.querySelectorAll('*')].flatMap((each) => [...each.attributes])
    .filter(({ name, value }) => name.startsWith('on') || name === 'srcset' || name === 'ping' ||
      (name === 'href' && !/^(?:https?:|mailto:)/.test(value) && !new URL(value, location).href.startsWith(location.origin)))
    .map(({ name, value }) => name + '="' + value.slice(0, 60) + '"'),
]`;

/** Views beside the reading view: searches, the photo desk, the trash. */
const VIEWS = [
  '?q=ferry',
  '?q=onerror',
  '?q=%3Cimg',
  '?view=photos',
  '?view=photos&table=1',
  '?tag=hostile',
];

/** Marks every line of every story, with the markup as its note, and opens the story by a search for a word in it. */
export async function readHostile(
  library: WatchedTab,
  ids: ReadonlyMap<number, string>,
  vectors: readonly Vector[],
  findings: Findings,
): Promise<void> {
  await library.evaluate('guard.count()');
  for (const [n, id] of ids) {
    const note = JSON.stringify(vectors[n]?.markup || 'nothing');
    await library.evaluate(`guard.highlight('${id}', ${note})`);
    await library.evaluate(`guard.show('?q=harbour+master&story=${id}')`);
    await waitFor(`story ${n}`, () =>
      library.evaluate<boolean>(
        `document.querySelector('article')?.textContent.includes(${JSON.stringify(headlineOf(n))}) ?? false`,
      ),
    );
    for (const what of await library.evaluate<string[]>(ALIVE))
      findings.alive.push(`${n}: ${what}`);
    await countIn(library, findings);
  }
  for (const view of VIEWS) {
    await library.evaluate(`guard.show('${view}')`);
    await setTimeout(300);
    for (const what of await library.evaluate<string[]>(ALIVE))
      findings.alive.push(`${view}: ${what}`);
  }
  await countIn(library, findings);
}
