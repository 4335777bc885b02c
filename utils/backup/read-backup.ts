// Reading a backup back. All of it is checked before anything of it is filed: a damaged or foreign file changes nothing.
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import * as v from 'valibot';
import { textLines } from '../import/text-lines';
import { unzipped, type ZippedFile, zippedFiles } from '../import/zip-directory';
import { done, failed, type Result } from '../outcome/result';
import { OrganisationRow } from '../search/organisation-row';
import type { KeptVersion } from '../story/earlier-version';
import { type FileProblem, problemOfLine } from '../story/file-problem';
import { KeptPicture, type PictureType } from '../story/kept-picture';
import { parseLine } from '../story/parse-line';
import { parseSavedStory, parseStory } from '../story/parse-story';
import type { SavedStory } from '../story/saved-story';
import {
  BACKUP_FILES,
  BACKUP_FORMAT,
  BACKUP_MANIFEST,
  type BackupFile,
  BackupManifest,
  filesOfFormat,
  hashInName,
  pictureFile,
} from './backup-files';
import { checkPicture } from './check-picture';

/** What a line of a backup holds. */
export type BackupItem =
  | { story: SavedStory }
  | { version: KeptVersion }
  | { row: OrganisationRow }
  | { picture: KeptPicture };

/** What is wrong at one place of a backup. */
export interface BackupPlace {
  file: string;
  line?: number;
  problem: FileProblem;
}

/** Why a backup cannot be read: it is none, a newer Cutline made it, or it is damaged in some places. */
export type BackupTrouble =
  | { kind: 'no-backup'; problem: FileProblem }
  | { kind: 'newer-backup' }
  | { kind: 'damaged-backup'; places: BackupPlace[] };

/** Whether a version is one of the story it names, with the content its hash is of. */
export type IsTrueVersion = (version: KeptVersion) => Promise<boolean>;

/** A backup that was checked. */
export interface Backup {
  manifest: BackupManifest;
  zip: Blob;
  files: ReadonlyMap<string, ZippedFile>;
  isTrue: IsTrueVersion;
  /** The lines that are refused, though the backup is as it was made: the first of them, and how many. */
  refused: { places: BackupPlace[]; count: number };
}

const MOST_PLACES = 100;
const MOST_REFUSED = 1000;

const Version = v.object({
  storyId: v.string(),
  contentHash: v.string(),
  lastSeenAt: v.string(),
  story: v.unknown(),
});

const nothing = (problem: FileProblem): Result<never, FileProblem> => failed(problem);
const wrongLine = (issue: v.BaseIssue<unknown>): Result<never, FileProblem> =>
  nothing(problemOfLine({ field: v.getDotPath(issue) ?? '', problem: issue.message }));

function itemOf(file: BackupFile, value: unknown): Result<BackupItem, FileProblem> {
  if (file === 'stories.jsonl') {
    const story = parseSavedStory(value);
    return story.ok ? done({ story: story.value }) : nothing(problemOfLine(story.trouble));
  }
  if (file === 'pictures.jsonl') {
    const picture = v.safeParse(KeptPicture, value);
    return picture.success ? done({ picture: picture.output }) : wrongLine(picture.issues[0]);
  }
  if (file === 'shelf.jsonl') {
    const row = v.safeParse(OrganisationRow, value);
    return row.success ? done({ row: row.output }) : wrongLine(row.issues[0]);
  }
  const version = v.safeParse(Version, value);
  if (!version.success) return wrongLine(version.issues[0]);
  const story = parseStory(version.output.story);
  return story.ok
    ? done({ version: { ...version.output, story: story.value } })
    : nothing(problemOfLine(story.trouble));
}

async function parsedLine(
  file: BackupFile,
  text: string | undefined,
  isTrue: IsTrueVersion,
): Promise<Result<BackupItem, FileProblem>> {
  const value = parseLine(text);
  if (!value.ok) return value;
  const item = itemOf(file, value.value);
  if (!item.ok || !('version' in item.value) || (await isTrue(item.value.version))) return item;
  return nothing({ kind: 'wrong-version' });
}

async function* itemsOf({ zip, files, isTrue }: Backup, file: BackupFile) {
  const zipped = files.get(file);
  if (!zipped) return;
  for await (const { number, text } of textLines(await unzipped(zip, zipped)))
    if (text !== '') yield { line: number, item: await parsedLine(file, text, isTrue) };
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

type Places = BackupPlace[];
type Pictures = ReadonlyMap<string, PictureType>;

/** Checks every picture against the hash in its name, and finds out what it is. */
async function picturesIn({ zip, files }: Backup, places: Places, signal?: AbortSignal) {
  const found = new Map<string, PictureType>();
  for (const [name, file] of files) {
    const hash = hashInName(name);
    if (hash === undefined) continue;
    signal?.throwIfAborted();
    const type = await checkPicture(zip, file, hash);
    if (type.ok) found.set(hash, type.value);
    else if (places.length < MOST_PLACES) places.push({ file: name, problem: type.trouble });
  }
  return found;
}

/** What is wrong with the row of a picture whose bytes are not there, or are something else. */
function pictureProblem(item: BackupItem, pictures: Pictures): FileProblem | undefined {
  if (!('picture' in item)) return undefined;
  const { sha256, type } = item.picture;
  if (pictures.get(sha256) === type) return undefined;
  return { kind: 'picture-missing', what: pictureFile(sha256) };
}

/**
 * What is wrong with the files of a backup. Lines that can be no story, though the file is as it was made, are told apart: they
 * are refused one by one.
 */
async function placesIn(backup: Backup, signal?: AbortSignal) {
  const places: Places = [];
  const { refused } = backup;
  const pictures = await picturesIn(backup, places, signal);
  for (const file of filesOfFormat(backup.manifest.format)) {
    const zipped = backup.files.get(file);
    const stated = backup.manifest.files.find(({ name }) => name === file);
    if (!zipped || !stated) {
      places.push({ file, problem: { kind: 'file-missing' } });
      continue;
    }
    const hash = await hashOf(backup.zip, zipped).catch(() => undefined);
    const whole = hash === stated.sha256;
    if (!whole) places.push({ file, problem: { kind: 'file-changed' } });
    if (hash === undefined) continue;
    for await (const { line, item } of itemsOf(backup, file)) {
      signal?.throwIfAborted();
      const problem = item.ok ? pictureProblem(item.value, pictures) : item.trouble;
      if (problem === undefined) continue;
      const place = { file, line, problem };
      if (whole && !item.ok) {
        refused.count += 1;
        if (refused.places.length < MOST_REFUSED) refused.places.push(place);
      } else if (places.length < MOST_PLACES) places.push(place);
    }
  }
  return places;
}

/** Checks a whole backup: its files, their hashes, every line. Only lines are refused; anything else that is wrong refuses it all. */
export async function checkBackup(
  zip: Blob,
  isTrue: IsTrueVersion,
  signal?: AbortSignal,
): Promise<Result<Backup, BackupTrouble>> {
  const listed = await zippedFiles(zip);
  if (!listed.ok) return failed({ kind: 'no-backup', problem: listed.trouble.problem });
  const known = new Set<string>([...BACKUP_FILES, BACKUP_MANIFEST]);
  const stranger = listed.value.find(
    ({ name }) => !known.has(name) && hashInName(name) === undefined,
  );
  if (stranger)
    return failed({ kind: 'no-backup', problem: { kind: 'stranger', what: stranger.name } });
  const files = new Map(listed.value.map((file) => [file.name, file]));
  const said = v.safeParse(BackupManifest, await manifestOf(zip, files.get(BACKUP_MANIFEST)));
  if (!said.success) return failed({ kind: 'no-backup', problem: { kind: 'no-manifest' } });
  if (said.output.format > BACKUP_FORMAT) return failed({ kind: 'newer-backup' });
  // What a form has no files for is checked by nobody, so it must not be there either.
  const expected: readonly string[] = filesOfFormat(said.output.format);
  const foreign = BACKUP_FILES.find((name) => files.has(name) && !expected.includes(name));
  if (foreign) return failed({ kind: 'no-backup', problem: { kind: 'stranger', what: foreign } });
  const refused = { places: [], count: 0 };
  const backup = { manifest: said.output, zip, files, isTrue, refused };
  const places = await placesIn(backup, signal);
  return places.length > 0 ? failed({ kind: 'damaged-backup', places }) : done(backup);
}

/** Everything a checked backup holds, in its order. */
export async function* backupItems(backup: Backup): AsyncGenerator<BackupItem> {
  for (const file of filesOfFormat(backup.manifest.format))
    for await (const { item } of itemsOf(backup, file)) if (item.ok) yield item.value;
}
