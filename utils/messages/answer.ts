// The background's side of the protocol: every request is checked for who sent it and parsed before it is answered.
import { defineExtensionMessaging } from '@webext-core/messaging';
import * as v from 'valibot';
import { failed } from '../outcome/result';
import type { FilingTrouble } from '../story/filing-trouble';
import { type LibraryProtocolMap, libraryRequests } from './library-protocol';
import { isOwnPage } from './own-page';
import { type PicturesProtocolMap, picturesRequests } from './pictures-protocol';
import { type ProtocolMap, requests } from './protocol';

type Calls = ProtocolMap & LibraryProtocolMap & PicturesProtocolMap;

const messaging = defineExtensionMessaging<Calls>();

/** An answer to every call. */
export type Answers = {
  [Call in keyof Calls]: (request: Parameters<Calls[Call]>[0]) => Promise<ReturnType<Calls[Call]>>;
};

type Answer<Call extends keyof Calls> = ReturnType<Calls[Call]>;

const fieldOf = (issue: v.BaseIssue<unknown>): string => v.getDotPath(issue) ?? issue.message;

/** A page cannot be read for a request that names no tab: only a broken build asks so. */
function unreadable({ detail }: FilingTrouble): never {
  throw new Error(`The call has the wrong shape: ${detail}`);
}

/**
 * Answers every call of the protocol. A request that comes from anywhere but Cutline's own pages is refused. One of the
 * wrong shape reaches no answer: where something was to be filed, the page is told which field is wrong.
 */
export function answerCalls(answers: Answers, self: { id: string; origin: string }): void {
  const listen = <Call extends keyof Calls>(
    call: Call,
    schema: v.GenericSchema<unknown, Parameters<Calls[Call]>[0]>,
    refuse: (trouble: FilingTrouble) => Answer<Call>,
  ): void => {
    messaging.onMessage(call, async ({ data, sender }) => {
      if (!isOwnPage(sender, self)) throw new Error('This call is for Cutline’s own pages.');
      const request = v.safeParse(schema, data);
      if (request.success) return await answers[call](request.output);
      return refuse({ kind: 'not-a-story', detail: fieldOf(request.issues[0]) });
    });
  };
  listen('readTab', requests.readTab, unreadable);
  listen('clipTab', requests.clipTab, failed);
  listen('fileStory', requests.fileStory, failed);
  listen('importStories', requests.importStories, failed);
  listen('changeTags', requests.changeTags, failed);
  listen('trashStories', requests.trashStories, failed);
  listen('restoreStories', requests.restoreStories, failed);
  listen('openLibrary', requests.openLibrary, failed);
  listen('checkLibrary', requests.checkLibrary, failed);
  listen('changeStories', libraryRequests.changeStories, failed);
  listen('undoChange', libraryRequests.undoChange, failed);
  listen('joinStories', libraryRequests.joinStories, failed);
  listen('noteStory', libraryRequests.noteStory, failed);
  listen('highlightStory', libraryRequests.highlightStory, failed);
  listen('purgeTrash', libraryRequests.purgeTrash, failed);
  listen('renameTag', libraryRequests.renameTag, failed);
  listen('removeTag', libraryRequests.removeTag, failed);
  listen('colourTag', libraryRequests.colourTag, failed);
  listen('sweepTags', libraryRequests.sweepTags, failed);
  listen('keepSearch', libraryRequests.keepSearch, failed);
  listen('dropSearch', libraryRequests.dropSearch, failed);
  listen('keepCollection', libraryRequests.keepCollection, failed);
  listen('orderCollections', libraryRequests.orderCollections, failed);
  listen('dropCollection', libraryRequests.dropCollection, failed);
  listen('collectStories', libraryRequests.collectStories, failed);
  listen('uncollectStories', libraryRequests.uncollectStories, failed);
  listen('undoImport', libraryRequests.undoImport, failed);
  listen('makeCurrent', libraryRequests.makeCurrent, failed);
  listen('restoreBeside', libraryRequests.restoreBeside, failed);
  listen('keepPictures', picturesRequests.keepPictures, failed);
  listen('stopPictures', picturesRequests.stopPictures, failed);
  listen('checkPictures', picturesRequests.checkPictures, failed);
  listen('restorePictures', picturesRequests.restorePictures, failed);
}
