// Runs on demand in the page at hand and returns what it read. Never imports the archive: IndexedDB there is the site's.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { extractStory } from '../utils/extract/extract-story';

export default defineUnlistedScript(() =>
  extractStory(document, { now: new Date(), extractorVersion: import.meta.env.CUTLINE_VERSION }),
);
