// The page at hand and its filing, as one thing. The popup fetches it after the first rows.
import { type ReadonlySignal, signal } from '@preact/signals';
import { type ClipFiling, createClipFiling, type FilingWorld } from './clip-filing';
import { type ClipPage, createClipPage, type PageWorld } from './clip-page';
import type { ClipPictures } from './clip-pictures';

/** The world around the page at hand. */
export type DeskWorld = PageWorld &
  FilingWorld & {
    /** Without it pictures are not spoken of. */
    pictures?: () => Promise<ClipPictures>;
    /** The tab's address and title. */
    tab?:
      | { id?: number | undefined; url?: string | undefined; title?: string | undefined }
      | undefined;
    /** The text that is selected in the tab, where the tab itself is not to be asked. */
    selectedText?: () => Promise<string>;
  };

/** What the part of the popup about the page at hand reads and asks for. */
export interface ClipDesk {
  page: ClipPage;
  filing: ClipFiling;
  /** Undefined until what keeps pictures has been fetched. */
  pictures: ReadonlySignal<ClipPictures | undefined>;
  now: () => Date;
  world: Pick<DeskWorld, 'archive' | 'tab' | 'selectedText' | 'now'>;
}

export function createClipDesk(world: DeskWorld): ClipDesk {
  const page = createClipPage(world);
  const pictures = signal<ClipPictures | undefined>(undefined);
  void world.pictures?.().then((fetched) => {
    pictures.value = fetched;
  });
  return { page, filing: createClipFiling(page, world), pictures, now: world.now, world };
}
