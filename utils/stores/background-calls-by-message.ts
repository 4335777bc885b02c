// The calls to the background, sent as messages.
import { send } from '../messages/send';
import type { BackgroundCalls } from './background-calls';

/** The background of this extension. */
export const backgroundCalls: BackgroundCalls = {
  readTab: (request) => send('readTab', request),
  clipTab: (request) => send('clipTab', request),
  fileStory: (request) => send('fileStory', request),
  importStories: (request) => send('importStories', request),
  changeTags: (request) => send('changeTags', request),
  trashStories: (request) => send('trashStories', request),
  restoreStories: (request) => send('restoreStories', request),
  openLibrary: (request) => send('openLibrary', request),
  checkLibrary: (request) => send('checkLibrary', request),
};
