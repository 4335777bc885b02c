// Calls that change what is filed of stories: tags, states, notes, highlights, versions, the trash.
import * as v from 'valibot';
import { StoryTarget } from '../../search/story-target';
import { Corrected, Correcting } from '../../story/correction';
import { type Changed, FilingChange } from '../../story/filing-change';
import { HighlightChange } from '../../story/highlight';
import { Tag } from '../../story/saved-story';
import { Text } from '../../story/text';
import { call } from './call';

const Id = v.string();
const Ids = v.array(Id);
const Tags = v.array(Tag);

/** Where a call answers with a number, it is how many stories changed. */
export const stories = {
  /** Changes tags, states or trash of some stories or of everything filtered; the answer says how to take it back. */
  changeStories: call({ target: StoryTarget, change: FilingChange }).answers<Changed>(),
  /** Puts stories, or photos of them, right, or has them as printed; the answer says how to take it back. */
  correctStories: call({ of: v.array(Corrected), how: Correcting }).answers<Changed>(),
  /** Takes back one such change, or by the name of `LAST_CHANGE` the last there was. */
  undoChange: call({ undo: v.string() }).answers<number>(),
  /** Adds and removes tags on some stories. */
  changeTags: call({ ids: Ids, add: Tags, remove: Tags }).answers<number>(),
  /** Moves stories to the trash. `tabId` is the tab that shows one of them. */
  trashStories: call({ ids: Ids, tabId: v.exactOptional(v.number()) }).answers<number>(),
  /** Takes stories back out of the trash. `tabId` is the tab that shows one of them. */
  restoreStories: call({ ids: Ids, tabId: v.exactOptional(v.number()) }).answers<number>(),
  /** Deletes for good what lies in the trash: the stories named, or all. */
  purgeTrash: call({ ids: v.exactOptional(Ids) }).answers<number>(),
  /** Joins one story into another that it is the same as; the answer says how to take it back. */
  joinStories: call({ into: Id, from: Id }).answers<Changed>(),
  /** Makes another version of a story the one that is read; the other is kept. */
  makeCurrent: call({ id: Id, contentHash: v.string() }).answers<number>(),
  /** Writes a note on a story; an empty one removes it. */
  noteStory: call({ id: Id, note: Text }).answers<number>(),
  /** Marks words of a story, changes what is said of them, or takes marks away. */
  highlightStory: call({ id: Id, change: HighlightChange }).answers<number>(),
};
