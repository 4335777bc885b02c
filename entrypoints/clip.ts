// Runs on demand in the page at hand and returns what it read. Never imports the archive: IndexedDB there is the site's.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { extractStory } from '../utils/extract/extract-story';

// Reads on a stack of its own. An error that is thrown and caught on the way, a broken JSON-LD or address, makes the browser
// look for the line of every function on the stack; below the script itself that was to parse all of it twice more.
export default defineUnlistedScript(() =>
  Promise.resolve().then(() =>
    extractStory(document, { now: new Date(), extractorVersion: import.meta.env.CUTLINE_VERSION }),
  ),
);
