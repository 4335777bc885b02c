// What became of a story that was filed.

/** `unchanged`: the same content was there; only `lastSeenAt` moved. */
export interface Filed {
  id: string;
  outcome: 'new' | 'changed' | 'unchanged';
}
