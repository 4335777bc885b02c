// The library's address bar: the real one.
import type { AddressBar } from '../../utils/stores/library-place';

/** The address of a window and its history. */
export const addressBarOf = (page: Window): AddressBar => ({
  read: () => page.location.search,
  go(search, step) {
    const url = page.location.pathname + search;
    if (step === 'push') page.history.pushState(null, '', url);
    else page.history.replaceState(null, '', url);
  },
  onTravel: (listener) => page.addEventListener('popstate', listener),
});
