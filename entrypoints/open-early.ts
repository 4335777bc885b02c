// The first script of a page that shows the library: it runs before the others are loaded, and is small for that.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { openEarly } from '../utils/archive/open-early';

export default defineUnlistedScript(() => openEarly(indexedDB));
