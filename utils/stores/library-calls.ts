// The calls to the background that the library makes.
import type { BackgroundCalls } from './background-calls';
import type { LibraryDeskCalls } from './library-desk-calls';

/** Everything the library may ask to be changed. The calls reject only where no background answers. */
export type LibraryCalls = LibraryDeskCalls & Pick<BackgroundCalls, 'importStories'>;
