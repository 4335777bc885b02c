// A small note kept apart from both copies: which library there should be, and how much was in it. Without it nobody could
// tell a library that was lost from one that was never filled.
import * as v from 'valibot';

const KEY = 'library';

/** As much of a `storage` area of the browser as the note needs. */
export interface SentinelArea {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
}

const Sentinel = v.object({
  library: v.string(),
  /** The last write that is noted. */
  number: v.number(),
  /** The epoch of that write. */
  epoch: v.exactOptional(v.string()),
  /** Stories there were after it, the trash included. */
  stories: v.number(),
});
/** What should be there. */
export type Sentinel = v.InferOutput<typeof Sentinel>;

/** The note, or undefined where there is none that can be read. */
export async function readSentinel(area: SentinelArea): Promise<Sentinel | undefined> {
  const parsed = v.safeParse(Sentinel, (await area.get(KEY))[KEY]);
  return parsed.success ? parsed.output : undefined;
}

/** Writes the note. */
export const writeSentinel = (area: SentinelArea, sentinel: Sentinel): Promise<void> =>
  area.set({ [KEY]: sentinel });
