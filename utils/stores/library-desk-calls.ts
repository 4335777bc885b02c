// The calls with which the library's pages have its filing, tags, searches and collections changed.
import type { LibraryProtocolMap } from '../messages/library-protocol';
import { send } from '../messages/send';

/** The calls. They reject only where no background answers. */
export type LibraryDeskCalls = {
  [Call in keyof LibraryProtocolMap]: (
    request: Parameters<LibraryProtocolMap[Call]>[0],
  ) => Promise<ReturnType<LibraryProtocolMap[Call]>>;
};

/** The background of this extension. */
export const libraryDeskCalls: LibraryDeskCalls = {
  changeStories: (request) => send('changeStories', request),
  undoChange: (request) => send('undoChange', request),
  joinStories: (request) => send('joinStories', request),
  noteStory: (request) => send('noteStory', request),
  highlightStory: (request) => send('highlightStory', request),
  purgeTrash: (request) => send('purgeTrash', request),
  renameTag: (request) => send('renameTag', request),
  removeTag: (request) => send('removeTag', request),
  colourTag: (request) => send('colourTag', request),
  sweepTags: (request) => send('sweepTags', request),
  keepSearch: (request) => send('keepSearch', request),
  dropSearch: (request) => send('dropSearch', request),
  keepCollection: (request) => send('keepCollection', request),
  orderCollections: (request) => send('orderCollections', request),
  dropCollection: (request) => send('dropCollection', request),
  collectStories: (request) => send('collectStories', request),
  uncollectStories: (request) => send('uncollectStories', request),
  undoImport: (request) => send('undoImport', request),
  makeCurrent: (request) => send('makeCurrent', request),
  restoreBeside: (request) => send('restoreBeside', request),
};
