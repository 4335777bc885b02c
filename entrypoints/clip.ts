// Runs on demand in the page at hand and returns what it read. Never imports the archive: IndexedDB there is the site's.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { extractStory } from '../utils/extract/extract-story';
import { loadedPictures } from '../utils/page/loaded-pictures';

function readPage() {
  const version = import.meta.env.CUTLINE_VERSION;
  const reading = extractStory(document, { now: new Date(), extractorVersion: version });
  if (!reading.ok) return reading;
  // Beside the record, not in it: what this browser has loaded is nothing of the story.
  const addresses = reading.value.photos.flatMap(({ contentUrl }) => contentUrl ?? []);
  return { ...reading, loaded: loadedPictures(document, addresses) };
}

// Reads on a stack of its own. An error that is thrown and caught on the way, a broken JSON-LD or address, makes the browser
// look for the line of every function on the stack; below the script itself that was to parse all of it twice more.
export default defineUnlistedScript(() => Promise.resolve().then(readPage));
