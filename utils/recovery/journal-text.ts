// The text of a journal file: a line for every change, oldest first, and a last line that holds the check sum of the rest.
import * as v from 'valibot';
import { done, failed, type Result } from '../outcome/result';
import { parseSavedStory, parseStory } from '../story/parse-story';
import { Filing } from '../story/saved-story';
import { sha256Hex } from '../text/sha256';
import { type JournalEntry, KeptKey, type KeptRow, type KeptVersion } from './journal-entry';

/** The newest form of the text this Cutline knows. */
export const JOURNAL_FORMAT = 1;

/** Why a file cannot be trusted. */
export interface TornFile {
  kind: 'torn' | 'newer';
}

const End = v.object({ format: v.number(), lines: v.number(), sha256: v.string() });

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

/** Lines as a text that can be checked. */
export async function sealed(lines: readonly string[]): Promise<string> {
  const text = lines.map((line) => `${line}\n`).join('');
  const end = { format: JOURNAL_FORMAT, lines: lines.length, sha256: await sha256Hex(text) };
  return `${text}${JSON.stringify(end)}\n`;
}

function endOf(line: string): v.InferOutput<typeof End> | undefined {
  try {
    const parsed = v.safeParse(End, JSON.parse(line));
    return parsed.success ? parsed.output : undefined;
  } catch {
    return undefined;
  }
}

/** The lines of a text, if it is as it was written. */
export async function unsealed(text: string): Promise<Result<string[], TornFile>> {
  const cut = text.lastIndexOf('\n', text.length - 2) + 1;
  const end = endOf(text.slice(cut));
  if (!end || (await sha256Hex(text.slice(0, cut))) !== end.sha256) return failed({ kind: 'torn' });
  if (end.format > JOURNAL_FORMAT) return failed({ kind: 'newer' });
  return done(text.slice(0, cut).split('\n').slice(0, -1));
}

/** What a line says. */
export type JournalLine =
  | { story: JournalEntry['stories'][number] }
  | { filing: Filing }
  | { version: KeptVersion }
  | { row: KeptRow }
  | { gone: string };

/** Reads a line; undefined where it is none. */
export function readLine(line: string): JournalLine | undefined {
  const parsed = v.safeParse(Line, JSON.parse(line));
  if (!parsed.success) return undefined;
  const said = parsed.output;
  if ('story' in said) {
    const story = parseSavedStory(said.story);
    return story.ok ? { story: story.value } : undefined;
  }
  if (!('version' in said)) return said;
  const story = parseStory(said.version.story);
  return story.ok ? { version: { ...said.version, story: story.value } } : undefined;
}
