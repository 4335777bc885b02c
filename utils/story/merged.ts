// What became of stories that were merged into the library, a batch after the other.

/** Each story is counted in one of the first four; the rest say more of some of them. */
export interface Merged {
  /** New here. */
  added: number;
  /** Here already, and richer now. */
  updated: number;
  /** Here already, with all that the file has. */
  unchanged: number;
  /** Deleted for good here, and therefore not added. */
  purged: number;
  /** Of those here already: they lie in the trash, and stay there. */
  trashed: number;
  /** Of those here already: the file says something newer, which is kept beside what is here. */
  newer: number;
}

/** Nothing yet. */
export const nothingMerged = (): Merged => ({
  added: 0,
  updated: 0,
  unchanged: 0,
  purged: 0,
  trashed: 0,
  newer: 0,
});

/** Counts a batch in. */
export function addMerged(sum: Merged, batch: Merged): void {
  sum.added += batch.added;
  sum.updated += batch.updated;
  sum.unchanged += batch.unchanged;
  sum.purged += batch.purged;
  sum.trashed += batch.trashed;
  sum.newer += batch.newer;
}

/** How many stories were merged. */
export const mergedStories = ({ added, updated, unchanged, purged }: Merged): number =>
  added + updated + unchanged + purged;

/** What became of an import that was taken back: stories that went, and those that stayed because they were changed since. */
export interface UndoneImport {
  gone: number;
  stayed: number;
}
