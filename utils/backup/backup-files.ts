// What lies in a backup: a zip of JSON Lines and a manifest that holds the hash of each of them.
import * as v from 'valibot';

/** The newest form of a backup this Cutline knows. */
export const BACKUP_FORMAT = 1;

/** The files, in the order in which they are written and read back. */
export const BACKUP_FILES = ['stories.jsonl', 'versions.jsonl', 'shelf.jsonl'] as const;
export type BackupFile = (typeof BACKUP_FILES)[number];

/** The file that says what the others are. */
export const BACKUP_MANIFEST = 'manifest.json';

/** What a backup says of itself. */
export const BackupManifest = v.object({
  cutline: v.literal('backup'),
  format: v.number(),
  cutlineVersion: v.string(),
  madeAt: v.exactOptional(v.string()),
  counts: v.object({ stories: v.number(), versions: v.number(), shelf: v.number() }),
  /** Stories too damaged to be written. */
  damaged: v.array(v.string()),
  files: v.array(
    v.object({ name: v.picklist(BACKUP_FILES), bytes: v.number(), sha256: v.string() }),
  ),
});
export type BackupManifest = v.InferOutput<typeof BackupManifest>;
