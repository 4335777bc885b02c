// What stories have in common, counted.

/** A value that stories share and how many untrashed stories carry it. */
export interface Facet {
  value: string;
  count: number;
}
