// What lies in a backup: a zip of JSON Lines, the kept pictures under their hashes, and a manifest that holds the hash of
// each of the rest.
import * as v from 'valibot';

/** The newest form of a backup this Cutline knows. */
export const BACKUP_FORMAT = 2;

/** The form that has pictures in it; the one before it has none, and no word of them. */
const WITH_PICTURES = 2;

/** The files, in the order in which they are written and read back. */
export const BACKUP_FILES = [
  'stories.jsonl',
  'versions.jsonl',
  'shelf.jsonl',
  'pictures.jsonl',
] as const;
export type BackupFile = (typeof BACKUP_FILES)[number];

/** The files that a backup of some form has. */
export const filesOfFormat = (format: number): readonly BackupFile[] =>
  format < WITH_PICTURES ? BACKUP_FILES.filter((name) => name !== 'pictures.jsonl') : BACKUP_FILES;

const FOLDER = 'pictures/';
const PICTURE = /^pictures\/([0-9a-f]{64})$/;

/** The name of a picture's file. */
export const pictureFile = (sha256: string): string => FOLDER + sha256;

/** The hash that a file's name gives, if it is a picture's. */
export const hashInName = (name: string): string | undefined => PICTURE.exec(name)?.[1];

/** The file that says what the others are. */
export const BACKUP_MANIFEST = 'manifest.json';

/** What a backup says of itself. */
export const BackupManifest = v.object({
  cutline: v.literal('backup'),
  format: v.pipe(v.number(), v.integer(), v.minValue(1)),
  cutlineVersion: v.string(),
  madeAt: v.exactOptional(v.string()),
  counts: v.object({
    stories: v.number(),
    versions: v.number(),
    // As format 1 named it.
    shelf: v.number(),
    pictures: v.exactOptional(v.number()),
  }),
  /** Stories too damaged to be written. */
  damaged: v.array(v.string()),
  files: v.array(
    v.object({ name: v.picklist(BACKUP_FILES), bytes: v.number(), sha256: v.string() }),
  ),
});
export type BackupManifest = v.InferOutput<typeof BackupManifest>;
