// What can be asked about a list beyond its rows: counts of what it holds, why a story is in it, what resembles a story.

import type { ConditionFacet } from '../../search/conditions';
import type { Snippet } from '../../search/snippet';
import type { StoryFilter, StorySort } from '../../search/story-filter';
import type { StoryRow } from '../../story/story-row';
import type { Facet } from './facet';
import type { RowPage } from './row-page';

/** What the stories of a list have in common, most frequent first; months (`YYYY-MM`) newest first. */
export type Facets = Record<'tags' | 'months' | ConditionFacet, Facet[]>;

/** How many stories stand in each view: all and the trash, and the views of states that have any. */
export interface ViewCounts {
  all: number;
  trash: number;
  states: Readonly<Record<string, number>>;
}

/** A story with much of the same text. `share`: how much of the shorter body stands in the other, 0 to 1. */
export interface SimilarStory {
  row: StoryRow;
  share: number;
}

/** What can still be said of a story that is damaged. */
export interface DamageReport {
  id: string;
  headline?: string;
  url?: string;
  problem: string;
}

/** The questions. */
export interface Finding {
  /** Counts of what passes a filter; at most 200 of each kind. */
  facets(filter: StoryFilter): Promise<Facets>;
  viewCounts(): Promise<ViewCounts>;
  /** Rows from the `from`th on, 0 the first: for jumping anywhere in a long list. */
  rowsFrom(
    filter: StoryFilter,
    page: { from: number; limit: number; sort?: StorySort },
  ): Promise<RowPage>;
  /** Why stories answer what was typed, by id; those without words in common are left out. */
  snippets(ids: readonly string[], text: string): Promise<Record<string, Snippet>>;
  /** Stories from elsewhere with much of the same text, the most alike first. */
  similar(id: string): Promise<SimilarStory[]>;
  /** What is wrong with the stories a `RowPage` calls damaged. */
  damage(ids: readonly string[]): Promise<DamageReport[]>;
}
