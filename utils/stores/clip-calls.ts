// The calls to the background that the popup makes.
import { send } from '../messages/send';
import type { BackgroundCalls } from './background-calls';
import { backgroundCalls } from './background-calls-by-message';
import type { LibraryDeskCalls } from './library-desk-calls';

/** Clipping and its filing, and collections. The calls reject only where no background answers. */
export type ClipCalls = BackgroundCalls &
  Pick<LibraryDeskCalls, 'keepCollection' | 'collectStories' | 'uncollectStories'>;

/** The background of this extension. */
export const clipCalls: ClipCalls = {
  ...backgroundCalls,
  keepCollection: (request) => send('keepCollection', request),
  collectStories: (request) => send('collectStories', request),
  uncollectStories: (request) => send('uncollectStories', request),
};
