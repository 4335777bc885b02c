// The popup's first script: it runs before the others are loaded, and is small for that. Where rows of the last time will be
// shown at once, it leaves the library alone: opening it would only hold them up.
import { openEarly } from '../utils/archive/open-early';
import { hasFirstRows } from '../utils/stores/clip-first-rows';

/** What the builder takes for a script; its own way to say so weighs as much as the script. */
export default {
  main: (): void => {
    if (!hasFirstRows(localStorage)) openEarly(indexedDB);
  },
};
