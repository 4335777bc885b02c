// What lies over the library at the moment: one dialog at most, the filters where the window is too narrow for them.
import { type ReadonlySignal, signal } from '@preact/signals';

/** The dialogs of the library. `tags` and `export` carry the stories they are about; `export` without any means the list. */
export type Sheet =
  | { is: 'tags'; ids: readonly string[] }
  | { is: 'export'; ids?: readonly string[] }
  | { is: 'import' }
  | { is: 'keys' };

/** What is open over the library. */
export interface ViewStore {
  readonly sheet: ReadonlySignal<Sheet | undefined>;
  readonly filtersShown: ReadonlySignal<boolean>;
  show(sheet: Sheet): void;
  hide(): void;
  showFilters(shown: boolean): void;
}

/** Starts with nothing over the library. */
export function createViewStore(): ViewStore {
  const sheet = signal<Sheet | undefined>(undefined);
  const filtersShown = signal(false);
  return {
    sheet,
    filtersShown,
    show(next) {
      sheet.value = next;
    },
    hide() {
      sheet.value = undefined;
    },
    showFilters(shown) {
      filtersShown.value = shown;
    },
  };
}
