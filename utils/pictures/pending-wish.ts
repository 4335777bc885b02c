// A wish that waits for the answer to the browser's question, which may close the page that asked: kept until the browser
// is closed, and carried out by whoever learns of the leave. Nothing is fetched for it before.

/** Stories whose pictures are to be kept once these hosts may be asked. */
export interface PendingWish {
  ids: readonly string[];
  hosts: readonly string[];
}

/** Where it waits. */
export interface PendingArea {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(key: string): Promise<void>;
}

const KEY = 'pendingPictures';

const isTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((each) => typeof each === 'string');

function wishIn(value: unknown): PendingWish | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const ids: unknown = Reflect.get(value, 'ids');
  const hosts: unknown = Reflect.get(value, 'hosts');
  return isTexts(ids) && isTexts(hosts) ? { ids, hosts } : undefined;
}

/** Lets a wish wait; one that waited before is forgotten. */
export const putPending = (area: PendingArea, wish: PendingWish): Promise<void> =>
  area.set({ [KEY]: wish });

/** Forgets it: the answer was no, or the wish was carried out. */
export const dropPending = (area: PendingArea): Promise<void> => area.remove(KEY);

/** Takes the wish that waits, if its hosts may be asked now. */
export async function takePending(
  area: PendingArea,
  has: (hosts: readonly string[]) => Promise<boolean>,
): Promise<PendingWish | undefined> {
  const wish = wishIn((await area.get(KEY))[KEY]);
  if (!wish || !(await has(wish.hosts))) return undefined;
  await dropPending(area);
  return wish;
}
