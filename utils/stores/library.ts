// The library as one thing: every store of it, wired to one archive, one background and one address bar.
import { computed, effect } from '@preact/signals';
import type { Background } from '../messages/protocol';
import { done } from '../outcome/result';
import type { StoryTarget } from '../search/story-target';
import type { Changed } from '../story/filing-change';
import { type CorrectionsStore, createCorrections, type ReadTyped } from './corrections';
import { debouncedSignal } from './debounced-signal';
import { createKeptLook, type KeptLook } from './kept-look';
import { createPicturesStore, type PicturesStore, type PicturesWorld } from './kept-pictures';
import { type ChangesStore, createChangesStore } from './library-changes';
import type { ExportStore } from './library-export';
import { createFacetsStore, type FacetsStore } from './library-facets';
import { createImportStore, type ImportStore, type ImportSurroundings } from './library-import';
import { createListStore, type ListStore } from './library-list';
import { type AddressBar, createPlaceStore, type PlaceStore } from './library-place';
import type { LibraryReader } from './library-reader';
import { createSavedStore, type SavedStore } from './library-saved';
import { createSelectionStore, type SelectionStore } from './library-selection';
import { createSnippetStore, type SnippetStore } from './library-snippets';
import { createStoryStore, type StoryStore } from './library-story';
import { createViewStore, type ViewStore } from './library-view';
import { createPaneWidths, type PaneWidths } from './pane-widths';
import { createPhotoDesk, type PhotoDeskStore, type Picture } from './photo-desk';
import { photoTable } from './photo-table-file';
import { createThumbnails, type ThumbnailStore } from './row-thumbnails';
import type { SettingsChoices } from './settings-choices';
import { createHighlightsStore, type HighlightsStore } from './story-highlights';
import { createKinStore, type KinStore } from './story-kin';
import type { WebPictures } from './web-pictures';

/** The world around the library. */
export interface LibraryWorld {
  reader: LibraryReader;
  calls: Background;
  addressBar: AddressBar;
  settings: SettingsChoices;
  webStorage: Storage;
  exports: ExportStore;
  pictures: PicturesWorld;
  /** What reads files of other programs. */
  importing: ImportSurroundings['world'];
  web: WebPictures;
  /** What reads typed bylines, captions and credits; without it nothing is corrected here. */
  readTyped?: ReadTyped;
  /** Hands a finished file to the reader. */
  save: (file: Blob, name: string) => void;
}

/** Everything the library's components read and ask for. */
export interface Library {
  place: PlaceStore;
  list: ListStore;
  snippets: SnippetStore;
  selection: SelectionStore;
  saved: SavedStore;
  facets: FacetsStore;
  story: StoryStore;
  kin: KinStore;
  highlights: HighlightsStore;
  changes: ChangesStore;
  corrections: CorrectionsStore | undefined;
  view: ViewStore;
  panes: PaneWidths;
  look: KeptLook;
  exports: ExportStore;
  imports: ImportStore;
  settings: SettingsChoices;
  calls: Background;
  desk: PhotoDeskStore;
  pictures: PicturesStore;
  thumbnails: ThumbnailStore;
  web: WebPictures;
  /** Keeps the pictures of stories and says so. Has to be called while a press lasts. */
  keepPictures: (of: StoryTarget) => Promise<void>;
  /** Shows pictures from the web in every story from now on; says so where that cannot be kept. */
  showPicturesAlways: () => Promise<void>;
  /** Joins a story into another, opens that, and says so. */
  join: (from: string, into: string) => Promise<void>;
  /** Saves a table of photos as a file. */
  savePhotos: (photos: readonly Picture[]) => Promise<void>;
}

/** Longer than the pause between two letters of a word, shorter than a wait. */
const TYPING_PAUSE_MS = 150;

/** What the selection is, as a target of a change; undefined where nothing is selected. */
export function selectedTarget({ selection, place }: Library): StoryTarget | undefined {
  const selected = selection.selected.peek();
  if (selected.all) return { filter: place.filter.peek() };
  return selected.ids.size > 0 ? { ids: [...selected.ids] } : undefined;
}

/** The stories whose pictures may be in sight: the open one, and those of the contact sheet. */
function storiesShown({ openId }: PlaceStore, desk: PhotoDeskStore): string[] {
  const ids = desk.sheet.value.photos.flatMap(({ uses }) => uses.map(({ storyId }) => storyId));
  return [...new Set([...(openId.value === undefined ? [] : [openId.value]), ...ids])];
}

/** Opens the library on a world. */
export function createLibrary(world: LibraryWorld): Library {
  const { reader, calls, settings, web } = world;
  const place = createPlaceStore(world.addressBar);
  const asked = debouncedSignal(place.filter, TYPING_PAUSE_MS);
  const list = createListStore(reader, asked, place.sort);
  const selection = createSelectionStore(list);
  const changes = createChangesStore(calls);
  const story = createStoryStore(reader, place.openId, settings.settings, web);
  // What is selected was chosen in the list that was seen.
  effect(() => {
    place.filter.value;
    selection.clear();
  });
  const desk = createPhotoDesk(reader, {
    filter: debouncedSignal(place.photos, TYPING_PAUSE_MS),
    shown: computed(() => place.view.value === 'photos'),
    always: computed(() => settings.settings.value.webPictures === 'always'),
    web,
  });
  const pictures = createPicturesStore(
    reader,
    world.pictures,
    computed(() => storiesShown(place, desk)),
  );
  const look = createKeptLook(world.webStorage);
  const saved = createSavedStore(reader, calls, changes);
  return {
    place,
    list,
    snippets: createSnippetStore(
      reader,
      computed(() => asked.value.text),
    ),
    selection,
    saved,
    facets: createFacetsStore(reader, asked),
    story,
    kin: createKinStore(reader, place.openId, calls, changes),
    highlights: createHighlightsStore(calls, changes, story.story),
    changes,
    corrections: world.readTyped && createCorrections(reader, calls, changes, world.readTyped),
    view: createViewStore(),
    panes: createPaneWidths(world.webStorage),
    look,
    exports: world.exports,
    imports: createImportStore({ calls, reader, changes, world: world.importing }),
    settings,
    calls,
    desk,
    pictures,
    thumbnails: createThumbnails(reader, pictures.blob),
    web,
    async keepPictures(of) {
      await changes.run(pictures.keepAll(of), (wanted) => ({
        action:
          wanted === 'refused'
            ? { did: 'refused-pictures', count: 0 }
            : { did: 'wanted-pictures', count: wanted },
      }));
    },
    async join(from, into) {
      const told = ({ count, undo }: Changed) =>
        count === 0 || undo === undefined
          ? undefined
          : { action: { did: 'joined' as const }, undo };
      const joined = await changes.run(calls.joinStories({ from, into }), told);
      if (joined && joined.count > 0) place.open(into);
    },
    async showPicturesAlways() {
      // First, while the press lasts. Where leave is refused, the frames say what that means.
      const asked = web.allow();
      await asked;
      const stored = settings.change({ webPictures: 'always' });
      await changes.run(stored.then(done), (kept) =>
        kept ? undefined : { action: { did: 'refused-setting' } },
      );
    },
    async savePhotos(photos) {
      world.save(await photoTable(reader, photos), 'cutline-photos.csv');
    },
  };
}
