// The page at hand and its filing, as one thing. The popup fetches it after the first rows.
import { type ClipFiling, createClipFiling, type FilingWorld } from './clip-filing';
import { type ClipPage, createClipPage, type PageWorld } from './clip-page';

/** The world around the page at hand. */
export type DeskWorld = PageWorld & FilingWorld;

/** What the part of the popup about the page at hand reads and asks for. */
export interface ClipDesk {
  page: ClipPage;
  filing: ClipFiling;
  now: () => Date;
}

export function createClipDesk(world: DeskWorld): ClipDesk {
  const page = createClipPage(world);
  return { page, filing: createClipFiling(page, world), now: world.now };
}
