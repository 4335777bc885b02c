// The library as one thing: every store of it, wired to one archive, one background and one address bar.
import { computed } from '@preact/signals';
import type { ArchiveReader } from '../archive/archive';
import { calmSignal } from './calm-signal';
import { createKeptLook, type KeptLook } from './kept-look';
import { type ChangesStore, createChangesStore, type LibraryCalls } from './library-changes';
import type { ExportStore } from './library-export';
import { createFacetsStore, type FacetsStore } from './library-facets';
import { createImportStore, type ImportStore } from './library-import';
import { createListStore, type ListStore } from './library-list';
import { type AddressBar, createPlaceStore, type PlaceStore } from './library-place';
import { createSelectionStore, type SelectionStore } from './library-selection';
import { createStoryStore, type StoryStore } from './library-story';
import { createViewStore, type ViewStore } from './library-view';
import { createPaneWidths, type PaneWidths } from './pane-widths';
import type { SettingsStore } from './settings-store';

/** The world around the library. */
export interface LibraryWorld {
  reader: ArchiveReader;
  calls: LibraryCalls;
  addressBar: AddressBar;
  settings: SettingsStore;
  storage: Storage;
  exports: ExportStore;
}

/** Everything the library's components read and ask for. */
export interface Library {
  place: PlaceStore;
  list: ListStore;
  selection: SelectionStore;
  facets: FacetsStore;
  story: StoryStore;
  changes: ChangesStore;
  view: ViewStore;
  panes: PaneWidths;
  look: KeptLook;
  exports: ExportStore;
  imports: ImportStore;
  settings: SettingsStore;
}

/** Longer than the pause between two letters of a word, shorter than a wait. */
const TYPING_PAUSE_MS = 150;

/** Opens the library on a world. */
export function createLibrary(world: LibraryWorld): Library {
  const { reader, calls, settings } = world;
  const place = createPlaceStore(world.addressBar);
  const list = createListStore(reader, calmSignal(place.filter, TYPING_PAUSE_MS));
  return {
    place,
    list,
    selection: createSelectionStore(computed(() => list.list.value.rows.map(({ id }) => id))),
    facets: createFacetsStore(reader),
    story: createStoryStore(reader, place.openId, settings.settings),
    changes: createChangesStore(calls),
    view: createViewStore(),
    panes: createPaneWidths(world.storage),
    look: createKeptLook(world.storage),
    exports: world.exports,
    imports: createImportStore(calls),
    settings,
  };
}
