// The calls to the background that the library makes.
import type { BackgroundCalls } from './background-calls';
import type { LibraryDeskCalls } from './library-desk-calls';

/** Everything the library may ask to be changed; backups are for the settings page. The calls reject only where no background answers. */
export type LibraryCalls = Omit<LibraryDeskCalls, 'restoreBeside'> &
  Pick<BackgroundCalls, 'importStories'>;
