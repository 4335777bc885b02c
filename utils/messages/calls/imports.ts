// Calls that bring in what a file or a backup holds, a batch at a time, and take it back.
import * as v from 'valibot';
import { OrganisationRow } from '../../search/organisation-row';
import { KeptVersion } from '../../story/earlier-version';
import type { Merged, UndoneImport } from '../../story/merged';
import { SavedStory } from '../../story/saved-story';
import { call } from './call';

/** The import that a batch belongs to, and the name of its file. */
const ImportOf = v.object({
  id: v.pipe(v.string(), v.uuid()),
  file: v.pipe(v.string(), v.maxLength(1000)),
});

export const imports = {
  /**
   * Merges stories of a file; takes nothing away. `purged`: those deleted for good are wanted again. `partial`: the file has
   * only a part of its stories.
   */
  importStories: call({
    stories: v.array(SavedStory),
    of: v.exactOptional(ImportOf),
    purged: v.exactOptional(v.boolean()),
    partial: v.exactOptional(v.boolean()),
  }).answers<Merged>(),
  /** Files what a backup holds beside its stories: earlier versions, searches, collections, colours of tags. Answers with how much was new. */
  restoreExtras: call({
    versions: v.array(KeptVersion),
    rows: v.array(OrganisationRow),
    of: v.exactOptional(ImportOf),
  }).answers<number>(),
  /** Takes an import back whole, but for what was changed since. */
  undoImport: call({ id: v.string() }).answers<UndoneImport>(),
};
