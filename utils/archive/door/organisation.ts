// What the user sets up beside the stories: colours of tags, saved searches, collections.

import type { Result } from '../../outcome/result';
import type { OrganisationRow } from '../../search/organisation-row';
import type { SavedSearch, SearchToKeep } from '../../search/saved-search';
import type { StoryTarget } from '../../search/story-target';
import type { Collection, CollectionLabel } from '../../story/collection';
import type { KeptVersion } from '../../story/earlier-version';
import type { Changed } from '../../story/filing-change';
import type { FilingTrouble } from '../../story/filing-trouble';
import type { TagColour, TagEntry } from '../../story/tag-colour';
import type { Merging } from './merging';
import type { RowPage } from './row-page';

/** What any page may ask of the organisation. */
export interface OrganisationReader {
  /** Every tag in use, by name; `/` nests: `sea` counts `sea/ferries` too, and is listed even where no story has it alone. */
  tagBook(): Promise<TagEntry[]>;
  /** Saved searches by name, with how many stories pass each now. */
  savedSearches(): Promise<SavedSearch[]>;
  /** Collections in the order they were put in, those never moved behind the others by name. */
  collections(): Promise<Collection[]>;
  /** The rows of a collection in its own order; `next` continues. */
  collectionRows(id: string, page: { limit: number; after?: string }): Promise<RowPage>;
  /** Everything on the organisation as it lies there, for a backup. */
  organisationRows(): Promise<OrganisationRow[]>;
}

/** What only the background asks of it. */
export interface OrganisationWriter {
  /** Gives a tag, and what is nested under it, another name; where that is in use the two become one. */
  renameTag(tag: string, to: string): Promise<Result<Changed, FilingTrouble>>;
  /** Takes a tag, and what is nested under it, from every story. */
  removeTag(tag: string): Promise<Result<Changed, FilingTrouble>>;
  /** Colours a tag; without a colour it has none again. */
  colourTag(tag: string, colour?: TagColour): Promise<Result<number, FilingTrouble>>;
  /** Forgets the colours of tags that no story has. */
  sweepTags(): Promise<Result<number, FilingTrouble>>;
  /** Keeps a search, or changes the one with this id. */
  keepSearch(search: SearchToKeep, now: Date): Promise<Result<string, FilingTrouble>>;
  dropSearch(id: string): Promise<Result<number, FilingTrouble>>;
  /** Begins a collection, or renames the one with this id. */
  keepCollection(
    label: CollectionLabel & { id?: string },
    now: Date,
  ): Promise<Result<string, FilingTrouble>>;
  /** Puts the collections in an order, by their ids. */
  orderCollections(ids: readonly string[]): Promise<Result<number, FilingTrouble>>;
  dropCollection(id: string): Promise<Result<number, FilingTrouble>>;
  /** Puts stories into a collection, at its end, or before the story `before`; those in it already move. */
  collect(id: string, target: StoryTarget, before?: string): Promise<Result<number, FilingTrouble>>;
  /** Files what a backup holds beside its stories; what the library has already stays. Says how much was new. */
  importExtras(
    versions: readonly KeptVersion[],
    rows: readonly OrganisationRow[],
    how?: Merging,
  ): Promise<Result<number, FilingTrouble>>;
  /** Takes stories out of a collection. */
  uncollect(id: string, ids: readonly string[]): Promise<Result<number, FilingTrouble>>;
}
