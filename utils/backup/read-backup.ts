// Reading a backup back. All of it is checked before anything of it is filed: a damaged or foreign file changes nothing.
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import * as v from 'valibot';
import { textLines } from '../import/text-lines';
import { done, failed, type Result } from '../outcome/result';
import type { KeptVersion } from '../recovery/journal-entry';
import { KeptShelfRow } from '../search/kept-shelf';
import { parseSavedStory, parseStory } from '../story/parse-story';
import type { SavedStory } from '../story/saved-story';
import {
  BACKUP_FILES,
  BACKUP_FORMAT,
  BACKUP_MANIFEST,
  type BackupFile,
  BackupManifest,
} from './backup-files';
import { unzipped, type ZippedFile, zippedFiles } from './zip-directory';

/** What a line of a backup holds. */
export type BackupItem = { story: SavedStory } | { version: KeptVersion } | { row: KeptShelfRow };

/** Why a backup cannot be read: it is none, a newer Cutline made it, or it is damaged in some places. */
export type BackupTrouble =
  | { kind: 'no-backup'; problem: string }
  | { kind: 'newer-backup' }
  | { kind: 'damaged-backup'; places: { file: string; line?: number; problem: string }[] };

/** A backup that was checked. */
export interface Backup {
  manifest: BackupManifest;
  zip: Blob;
  files: ReadonlyMap<string, ZippedFile>;
}

const MOST_PLACES = 100;

const Version = v.object({
  storyId: v.string(),
  contentHash: v.string(),
  lastSeenAt: v.string(),
  story: v.unknown(),
});

const nothing = (problem: string): Result<never, string> => failed(problem);

function itemOf(file: BackupFile, value: unknown): Result<BackupItem, string> {
  if (file === 'stories.jsonl') {
    const story = parseSavedStory(value);
    return story.ok ? done({ story: story.value }) : nothing(story.trouble.problem);
  }
  if (file === 'shelf.jsonl') {
    const row = v.safeParse(KeptShelfRow, value);
    return row.success ? done({ row: row.output }) : nothing(row.issues[0].message);
  }
  const version = v.safeParse(Version, value);
  if (!version.success) return nothing(version.issues[0].message);
  const story = parseStory(version.output.story);
  return story.ok
    ? done({ version: { ...version.output, story: story.value } })
    : nothing(story.trouble.problem);
}

function parsedLine(file: BackupFile, text: string | undefined): Result<BackupItem, string> {
  if (text === undefined) return nothing('The line is too long.');
  try {
    return itemOf(file, JSON.parse(text));
  } catch {
    return nothing('The line is not JSON.');
  }
}

async function* itemsOf({ zip, files }: Backup, file: BackupFile) {
  const zipped = files.get(file);
  if (!zipped) return;
  for await (const { number, text } of textLines(await unzipped(zip, zipped)))
    if (text !== '') yield { line: number, item: parsedLine(file, text) };
}

async function hashOf(zip: Blob, file: ZippedFile): Promise<string> {
  const hash = sha256.create();
  const reader = (await unzipped(zip, file)).getReader();
  for (let read = await reader.read(); !read.done; read = await reader.read())
    hash.update(read.value);
  return bytesToHex(hash.digest());
}

async function manifestOf(zip: Blob, file: ZippedFile | undefined): Promise<unknown> {
  if (file === undefined || file.size > 1_000_000) return undefined;
  try {
    return JSON.parse(await new Response(await unzipped(zip, file)).text());
  } catch {
    return undefined;
  }
}

async function placesIn(backup: Backup, signal?: AbortSignal) {
  const places: { file: string; line?: number; problem: string }[] = [];
  for (const file of BACKUP_FILES) {
    const zipped = backup.files.get(file);
    const stated = backup.manifest.files.find(({ name }) => name === file);
    if (!zipped || !stated) {
      places.push({ file, problem: 'The file is missing.' });
      continue;
    }
    const hash = await hashOf(backup.zip, zipped).catch(() => undefined);
    if (hash !== stated.sha256)
      places.push({ file, problem: 'The file is not as it was written.' });
    if (hash === undefined) continue;
    for await (const { line, item } of itemsOf(backup, file)) {
      signal?.throwIfAborted();
      if (!item.ok && places.length < MOST_PLACES)
        places.push({ file, line, problem: item.trouble });
    }
  }
  return places;
}

/** Checks a whole backup: its files, their hashes, every line. */
export async function checkBackup(
  zip: Blob,
  signal?: AbortSignal,
): Promise<Result<Backup, BackupTrouble>> {
  const listed = await zippedFiles(zip);
  if (!listed.ok) return failed({ kind: 'no-backup', problem: listed.trouble.problem });
  const known = new Set<string>([...BACKUP_FILES, BACKUP_MANIFEST]);
  const stranger = listed.value.find(({ name }) => !known.has(name));
  if (stranger) return failed({ kind: 'no-backup', problem: `It holds "${stranger.name}".` });
  const files = new Map(listed.value.map((file) => [file.name, file]));
  const said = v.safeParse(BackupManifest, await manifestOf(zip, files.get(BACKUP_MANIFEST)));
  if (!said.success) return failed({ kind: 'no-backup', problem: 'It has no manifest.' });
  if (said.output.format > BACKUP_FORMAT) return failed({ kind: 'newer-backup' });
  const backup = { manifest: said.output, zip, files };
  const places = await placesIn(backup, signal);
  return places.length > 0 ? failed({ kind: 'damaged-backup', places }) : done(backup);
}

/** Everything a checked backup holds, in its order. */
export async function* backupItems(backup: Backup): AsyncGenerator<BackupItem> {
  for (const file of BACKUP_FILES)
    for await (const { item } of itemsOf(backup, file)) if (item.ok) yield item.value;
}
