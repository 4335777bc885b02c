// A newer Cutline that upgrades the library while this one has it open, and its library met by this one.
import { bundleForPage } from '../../browsers/bundle-for-page';
import { startRun } from '../fault-browser';
import { figure, type Series } from '../fault-order';
import { discard, freshProfile } from '../profile';

const bundle = bundleForPage('scripts/faults/upgrade/in-bare-page.ts');
/** A file of the extension that is no page: whatever is opened there has no code of Cutline's in it. */
const BARE = 'manifest.json';

/** Raises the library under a page that has it open. */
export const upgrade: Series = async ({ browser }) => {
  const profile = freshProfile();
  try {
    const run = await startRun(browser, profile, BARE);
    const bare = await run.with(await bundle);
    const library = await run.anotherTab('library.html');
    await library('importAll(0, 20)');
    const raised = await bare<string>('raise()');
    await run.stopBackground();
    const refused = await library<string>('open()');
    await run.kill();
    console.error(`${browser}: raised by a newer Cutline: ${raised}, then "${refused}"`);
    return [
      figure('newer Cutline: kept from its upgrade by this one', raised === 'raised' ? 0 : 1),
      figure(
        'newer library: not refused with a sentence',
        refused.startsWith('newer-library') ? 0 : 1,
      ),
    ];
  } finally {
    discard(profile);
  }
};
