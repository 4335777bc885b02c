// The popup's first script: it runs before the others are loaded, and is small for that. Where rows of the last time will be
// shown at once, it leaves the library alone: opening it would only hold them up.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { openEarly } from '../utils/archive/open-early';
import { hasFirstRows } from '../utils/stores/clip-first-rows';

export default defineUnlistedScript(() => {
  if (!hasFirstRows(window.localStorage)) openEarly(indexedDB);
});
