// The photo desk: the pictures that pass the filter, a page longer when asked, and which of them are selected.
import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { PhotoCard, PhotoFacets } from '../archive/door/photo-search';
import type { PhotoFilter } from '../search/photo-filter';
import type { LibraryReader } from './library-reader';
import type { WebPictures } from './web-pictures';

const PAGE = 60;

/** A picture with the stories that print it. */
export type Picture = PhotoCard;

/** What is known of the contact sheet. The old pictures stay while a new filter is being read. */
export interface Sheet {
  phase: 'reading' | 'ready' | 'failed';
  photos: readonly Picture[];
  more: boolean;
}

/** The contact sheet, its facets, and the selection. */
export interface PhotoDeskStore {
  readonly sheet: ReadonlySignal<Sheet>;
  readonly facets: ReadonlySignal<PhotoFacets | undefined>;
  more(): void;
  /** The picture looked at large; undefined while there is none. */
  readonly large: ReadonlySignal<Picture | undefined>;
  look(key: string | undefined): void;
  /** Goes to the picture before or behind the large one. */
  step(steps: number): void;
  /** The picture the keyboard stands on; the first, until it has stood on any. */
  readonly standing: ReadonlySignal<Picture | undefined>;
  stand(key: string): void;
  readonly selected: ReadonlySignal<readonly Picture[]>;
  has(key: string): boolean;
  toggle(key: string): void;
  selectAll(): void;
  clear(): void;
  /** Whether pictures may be requested from the web. */
  readonly picturesAllowed: ReadonlySignal<boolean>;
  /** The reader's word for this desk; it holds until the page is closed. Has to be called while a press lasts. */
  allowPictures(): void;
}

type Reader = Pick<LibraryReader, 'photos' | 'photoFacets' | 'watch'>;

/** Follows one answer of the archive for as long as the desk is shown, and once more whenever the filter changes. */
function followed<T>(
  reader: Reader,
  shown: ReadonlySignal<boolean>,
  ask: () => () => Promise<T>,
  tell: (answer: T | undefined) => void,
): void {
  effect(() => {
    if (!shown.value) return;
    return reader.watch(ask(), tell, () => tell(undefined));
  });
}

/** Reads photos while `shown`. `always`: the reader wants pictures from the web wherever they are. */
export function createPhotoDesk(
  reader: Reader,
  world: {
    filter: ReadonlySignal<PhotoFilter>;
    shown: ReadonlySignal<boolean>;
    always: ReadonlySignal<boolean>;
    web: Pick<WebPictures, 'allow'>;
  },
): PhotoDeskStore {
  const { filter, shown, always, web } = world;
  const sheet = signal<Sheet>({ phase: 'reading', photos: [], more: false });
  const facets = signal<PhotoFacets | undefined>(undefined);
  const limit = signal(PAGE);
  const chosen = signal<ReadonlySet<string>>(new Set());
  const largeKey = signal<string | undefined>(undefined);
  const standingKey = signal<string | undefined>(undefined);
  const allowed = signal(false);

  effect(() => {
    filter.value;
    limit.value = PAGE;
    chosen.value = new Set();
    largeKey.value = undefined;
  });
  followed(
    reader,
    shown,
    () => {
      const asked = filter.value;
      const page = { limit: limit.value };
      return () => reader.photos(asked, page);
    },
    (page) => {
      sheet.value = page
        ? { phase: 'ready', photos: page.photos, more: page.next !== undefined }
        : { phase: 'failed', photos: [], more: false };
    },
  );
  followed(
    reader,
    shown,
    () => {
      const asked = filter.value;
      return () => reader.photoFacets(asked);
    },
    (counted) => {
      facets.value = counted;
    },
  );
  const at = (key: string | undefined) => sheet.value.photos.findIndex((each) => each.key === key);
  return {
    sheet,
    facets,
    more() {
      if (sheet.peek().more && sheet.peek().photos.length >= limit.peek())
        limit.value = limit.peek() + PAGE;
    },
    large: computed(() => sheet.value.photos[at(largeKey.value)]),
    look(key) {
      largeKey.value = key;
    },
    step(steps) {
      const next = sheet.peek().photos[at(largeKey.peek()) + steps];
      if (next) largeKey.value = next.key;
    },
    standing: computed(() => sheet.value.photos[at(standingKey.value)] ?? sheet.value.photos[0]),
    stand(key) {
      standingKey.value = key;
    },
    selected: computed(() => sheet.value.photos.filter(({ key }) => chosen.value.has(key))),
    has: (key) => chosen.value.has(key),
    toggle(key) {
      const next = new Set(chosen.peek());
      if (!next.delete(key)) next.add(key);
      chosen.value = next;
    },
    selectAll() {
      chosen.value = new Set(sheet.peek().photos.map(({ key }) => key));
    },
    clear() {
      chosen.value = new Set();
    },
    picturesAllowed: computed(() => always.value || allowed.value),
    allowPictures() {
      void web.allow().then(() => {
        allowed.value = true;
      });
    },
  };
}
