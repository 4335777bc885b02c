// What the library's pages may ask the background to change beyond clipping. One doc line a call; parsed on arrival.
import * as v from 'valibot';
import type { Result } from '../outcome/result';
import { KeptShelfRow } from '../search/kept-shelf';
import { SearchToKeep } from '../search/saved-search';
import { StoryTarget } from '../search/story-target';
import { CollectionLabel } from '../story/collection';
import { type Changed, FilingChange } from '../story/filing-change';
import type { FilingTrouble } from '../story/filing-trouble';
import { HighlightChange } from '../story/highlight';
import type { UndoneImport } from '../story/merged';
import { Tag } from '../story/saved-story';
import { Story } from '../story/story';
import { TagColour } from '../story/tag-colour';
import { Text } from '../story/text';
import { ImportOf } from './import-of';

const Id = v.string();
const Ids = v.array(Id);
const Version = v.object({
  storyId: Id,
  contentHash: v.string(),
  lastSeenAt: v.string(),
  story: Story,
});

/** The shape of every request, by the name of the call. */
export const libraryRequests = {
  changeStories: v.object({ target: StoryTarget, change: FilingChange }),
  undoChange: v.object({ undo: v.string() }),
  joinStories: v.object({ into: Id, from: Id }),
  noteStory: v.object({ id: Id, note: Text }),
  highlightStory: v.object({ id: Id, change: HighlightChange }),
  purgeTrash: v.object({ ids: v.exactOptional(Ids) }),
  renameTag: v.object({ tag: Tag, to: Tag }),
  removeTag: v.object({ tag: Tag }),
  colourTag: v.object({ tag: Tag, colour: v.exactOptional(TagColour) }),
  sweepTags: v.object({}),
  keepSearch: v.object({ search: SearchToKeep }),
  dropSearch: v.object({ id: Id }),
  keepCollection: v.object({ ...CollectionLabel.entries, id: v.exactOptional(Id) }),
  orderCollections: v.object({ ids: Ids }),
  dropCollection: v.object({ id: Id }),
  collectStories: v.object({ id: Id, target: StoryTarget, before: v.exactOptional(Id) }),
  uncollectStories: v.object({ id: Id, ids: Ids }),
  undoImport: v.object({ id: Id }),
  makeCurrent: v.object({ id: Id, contentHash: v.string() }),
  restoreBeside: v.object({
    versions: v.array(Version),
    rows: v.array(KeptShelfRow),
    of: v.exactOptional(ImportOf),
  }),
};
type Requests = {
  [K in keyof typeof libraryRequests]: v.InferOutput<(typeof libraryRequests)[K]>;
};
type Outcome<T> = Result<T, FilingTrouble>;

export interface LibraryProtocolMap {
  /** Changes tags, states or trash of some stories or of everything filtered; the answer says how to take it back. */
  changeStories(request: Requests['changeStories']): Outcome<Changed>;
  /** Takes back one such change, or by the name of `LAST_CHANGE` the last there was. */
  undoChange(request: Requests['undoChange']): Outcome<number>;
  /** Joins one story into another that it is the same as; the answer says how to take it back. */
  joinStories(request: Requests['joinStories']): Outcome<Changed>;
  /** Writes a note on a story; an empty one removes it. */
  noteStory(request: Requests['noteStory']): Outcome<number>;
  /** Marks words of a story, changes what is said of them, or takes marks away. */
  highlightStory(request: Requests['highlightStory']): Outcome<number>;
  /** Deletes for good what lies in the trash: the stories named, or all. */
  purgeTrash(request: Requests['purgeTrash']): Outcome<number>;
  /** Renames a tag and what is nested under it, or merges it into another. */
  renameTag(request: Requests['renameTag']): Outcome<Changed>;
  /** Takes a tag, and what is nested under it, from every story. */
  removeTag(request: Requests['removeTag']): Outcome<Changed>;
  /** Colours a tag, or takes its colour away. */
  colourTag(request: Requests['colourTag']): Outcome<number>;
  /** Forgets the colours of tags nobody uses. */
  sweepTags(request: Requests['sweepTags']): Outcome<number>;
  /** Keeps a search or changes a kept one; answers with its id. */
  keepSearch(request: Requests['keepSearch']): Outcome<string>;
  dropSearch(request: Requests['dropSearch']): Outcome<number>;
  /** Begins a collection or renames one; answers with its id. */
  keepCollection(request: Requests['keepCollection']): Outcome<string>;
  /** Puts the collections in an order. */
  orderCollections(request: Requests['orderCollections']): Outcome<number>;
  dropCollection(request: Requests['dropCollection']): Outcome<number>;
  /** Puts stories into a collection, at its end or before one of its stories. */
  collectStories(request: Requests['collectStories']): Outcome<number>;
  uncollectStories(request: Requests['uncollectStories']): Outcome<number>;
  /** Takes an import back whole, but for what was changed since. */
  undoImport(request: Requests['undoImport']): Outcome<UndoneImport>;
  /** Makes another version of a story the one that is read; the other is kept. */
  makeCurrent(request: Requests['makeCurrent']): Outcome<number>;
  /** Files what a backup holds beside its stories: earlier versions, searches, collections, colours of tags. */
  restoreBeside(request: Requests['restoreBeside']): Outcome<number>;
}
