// What keeps small notes: a `storage` area of the browser, or something that can stand in for it.

/** As much of a `storage` area as notes need. Values are JSON. */
export interface NoteArea {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(key: string): Promise<void>;
}
