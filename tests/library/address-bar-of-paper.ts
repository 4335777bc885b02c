// An address bar without a browser: its history is a list.
import type { AddressBar } from '../../utils/stores/library-place';

/** An address bar that starts at a `?…` and can go back. */
export function addressBarOfPaper(start = ''): AddressBar & { steps: string[]; back: () => void } {
  const steps = [start];
  let travelled = () => {};
  return {
    steps,
    read: () => steps.at(-1) ?? '',
    go(search, step) {
      if (step === 'replace') steps.pop();
      steps.push(search);
    },
    onTravel(listener) {
      travelled = listener;
    },
    back() {
      steps.pop();
      travelled();
    },
  };
}
