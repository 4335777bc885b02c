// What lies over the library at the moment: one dialog at most, the filters where the window is too narrow for them.
import { type ReadonlySignal, signal } from '@preact/signals';
import type { StoryTarget } from '../search/story-target';
import type { Picture } from './photo-desk';

/** Some stories, or everything filtered. */
export type Stories = StoryTarget;

/** The dialogs of the library, with what they are about. */
export type Sheet =
  | { is: 'tags'; of: Stories }
  | { is: 'export'; of: Stories }
  | { is: 'collect'; of: Stories }
  | { is: 'keep-search'; id?: string; name: string }
  | { is: 'collection'; id: string; name: string; note?: string }
  | { is: 'credit'; of: readonly Picture[] }
  | { is: 'tag-book' }
  | { is: 'purge'; ids?: readonly string[] }
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
