// What one line of the journal says: one change, as JSON.
import * as v from 'valibot';
import type { KeptVersion } from '../story/earlier-version';
import { parseSavedStory, parseStory } from '../story/parse-story';
import { Filing } from '../story/saved-story';
import { type JournalEntry, KeptKey, type KeptRow } from './journal-entry';

const Version = v.object({
  storyId: v.string(),
  contentHash: v.string(),
  lastSeenAt: v.string(),
  story: v.unknown(),
});
const Row = v.object({
  table: v.string(),
  key: KeptKey,
  value: v.exactOptional(v.unknown()),
});
const Line = v.union([
  v.object({ story: v.unknown() }),
  v.object({ filing: Filing }),
  v.object({ version: Version }),
  v.object({ row: Row }),
  v.object({ gone: v.string() }),
]);

/** The lines of an entry, in the order in which they count. */
export const entryLines = (entry: JournalEntry): string[] =>
  [
    ...entry.gone.map((gone) => ({ gone })),
    ...entry.versions.map(({ storyId, contentHash, lastSeenAt, story }) => ({
      version: { storyId, contentHash, lastSeenAt, story },
    })),
    ...entry.stories.map((story) => ({ story })),
    ...entry.filings.map((filing) => ({ filing })),
    ...entry.rows.map((row) => ({ row })),
  ].map((line) => JSON.stringify(line));

/** What a line says. */
export type JournalLine =
  | { story: JournalEntry['stories'][number] }
  | { filing: Filing }
  | { version: KeptVersion }
  | { row: KeptRow }
  | { gone: string };

function parsedLine(line: string): v.InferOutput<typeof Line> | undefined {
  try {
    const parsed = v.safeParse(Line, JSON.parse(line));
    return parsed.success ? parsed.output : undefined;
  } catch {
    return undefined;
  }
}

/** What a table was called when a copy may have been written. */
const FORMER_TABLES: Readonly<Record<string, string>> = { shelf: 'organisation' };

const asNamedNow = (row: KeptRow): KeptRow => ({
  ...row,
  table: FORMER_TABLES[row.table] ?? row.table,
});

/** Reads a line; undefined where it is none. */
export function readLine(line: string): JournalLine | undefined {
  const said = parsedLine(line);
  if (said === undefined) return undefined;
  if ('story' in said) {
    const story = parseSavedStory(said.story);
    return story.ok ? { story: story.value } : undefined;
  }
  if ('row' in said) return { row: asNamedNow(said.row) };
  if (!('version' in said)) return said;
  const story = parseStory(said.version.story);
  return story.ok ? { version: { ...said.version, story: story.value } } : undefined;
}
