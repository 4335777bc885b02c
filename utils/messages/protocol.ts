// Everything an extension page may ask the background to do. One doc line a call; requests are parsed on arrival.
import * as v from 'valibot';
import type { Result } from '../outcome/result';
import type { CheckReport } from '../recovery/check-report';
import type { ClipTrouble } from '../story/clip-trouble';
import type { FilingTrouble } from '../story/filing-trouble';
import type { Merged } from '../story/merged';
import type { PageReading } from '../story/page-reading';
import { SavedStory, Tag } from '../story/saved-story';
import { Story } from '../story/story';
import { ImportOf } from './import-of';

const Ids = v.array(v.string());
const Tags = v.array(Tag);

/** The shape of every request, by the name of the call. */
export const requests = {
  readTab: v.object({ tabId: v.number(), found: v.exactOptional(v.unknown()) }),
  clipTab: v.object({ tabId: v.number(), tags: Tags }),
  fileStory: v.object({
    story: Story,
    tags: Tags,
    tabId: v.exactOptional(v.number()),
    sameStory: v.exactOptional(v.boolean()),
  }),
  importStories: v.object({
    stories: v.array(SavedStory),
    of: v.exactOptional(ImportOf),
    purged: v.exactOptional(v.boolean()),
  }),
  changeTags: v.object({ ids: Ids, add: Tags, remove: Tags }),
  trashStories: v.object({ ids: Ids, tabId: v.exactOptional(v.number()) }),
  restoreStories: v.object({ ids: Ids, tabId: v.exactOptional(v.number()) }),
  openLibrary: v.object({}),
  checkLibrary: v.object({}),
};
type Requests = { [K in keyof typeof requests]: v.InferOutput<(typeof requests)[K]> };

/** What became of a story that was filed. `unchanged`: the same content was there; only `lastSeenAt` moved. */
export interface Filed {
  id: string;
  outcome: 'new' | 'changed' | 'unchanged';
}

export interface ProtocolMap {
  /** Reads the story in a tab without saving anything. `found`: what the clip script brought back to who asks; parsed here. */
  readTab(request: Requests['readTab']): PageReading;
  /** Reads the story in a tab and saves it at once, for a popup that may be closed before the page has been read. */
  clipTab(request: Requests['clipTab']): Result<Filed, ClipTrouble | FilingTrouble>;
  /**
   * Saves a story that was read; answers only after the transaction has finished. `sameStory`: the reader has said that it is
   * the one the library has, though that came from another host.
   */
  fileStory(request: Requests['fileStory']): Result<Filed, FilingTrouble>;
  /** Merges stories of a file; takes nothing away. `purged`: those deleted for good are wanted again. */
  importStories(request: Requests['importStories']): Result<Merged, FilingTrouble>;
  /** Adds and removes tags on some stories. */
  changeTags(request: Requests['changeTags']): Result<number, FilingTrouble>;
  /** Moves stories to the trash. `tabId` is the tab that shows one of them. */
  trashStories(request: Requests['trashStories']): Result<number, FilingTrouble>;
  /** Takes stories back out of the trash. `tabId` is the tab that shows one of them. */
  restoreStories(request: Requests['restoreStories']): Result<number, FilingTrouble>;
  /** Has the library held against its recovery copy, and put right; a page asks when it opens. */
  openLibrary(request: Requests['openLibrary']): Result<null, FilingTrouble>;
  /** Checks every story against its hash and the recovery copy, and mends what it can. */
  checkLibrary(request: Requests['checkLibrary']): Result<CheckReport, FilingTrouble>;
}
