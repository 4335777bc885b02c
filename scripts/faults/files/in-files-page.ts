// Hostile files inside one of Cutline's own pages, made there because they are too large to be sent, and read as the
// pages read them.
import { isTrueVersion } from '../../../utils/archive/merging/true-version';
import { restoreBackup } from '../../../utils/backup/restore-backup';
import { background } from '../../../utils/messages/background';
import { done } from '../../../utils/outcome/result';
import { readImport } from '../read-file';

const MEGABYTE = 1024 * 1024;

/** A file of a length that holds one part again and again; it takes no more memory than the part. */
function repeated(part: string, megabytes: number): Blob[] {
  const piece = new Blob([part.repeat(Math.ceil((16 * MEGABYTE) / part.length))]);
  return Array.from({ length: Math.ceil(megabytes / 16) }, () => piece);
}

async function deflated(file: Blob): Promise<Blob> {
  return new Response(file.stream().pipeThrough(new CompressionStream('deflate-raw'))).blob();
}

const number = (bytes: number, value: number): Uint8Array<ArrayBuffer> =>
  Uint8Array.from({ length: bytes }, (_, at) => Math.floor(value / 256 ** at) % 256);

interface Packed {
  name: string;
  packed: Blob;
  /** The length it claims to be of. */
  claimed: number;
}

/** A zip of deflated files. */
function zipOf(...files: Packed[]): Blob {
  const parts: BlobPart[] = [];
  const directory: BlobPart[] = [];
  let at = 0;
  for (const { name, packed, claimed } of files) {
    const called = new TextEncoder().encode(name);
    const facts = [number(2, 20), number(2, 0), number(2, 8), number(8, 0), number(4, packed.size)];
    const rest = [number(4, claimed), number(2, called.length), number(2, 0)];
    const head = new Blob([number(4, 0x04034b50), ...facts, ...rest, called]);
    const place = [number(2, 0), number(8, 0), number(4, at), called];
    directory.push(number(4, 0x02014b50), number(2, 20), ...facts, ...rest, ...place);
    parts.push(head, packed);
    at += head.size + packed.size;
  }
  const { size } = new Blob(directory);
  const end = [
    number(4, 0x06054b50),
    number(4, 0),
    number(2, files.length),
    number(2, files.length),
  ];
  return new Blob([...parts, ...directory, ...end, number(4, size), number(4, at), number(2, 0)]);
}

/** A bomb among the files of a backup. */
async function bombIn(name: string, claimed: number): Promise<Blob> {
  const stated = { name: 'stories.jsonl', bytes: claimed, sha256: '0'.repeat(64) };
  const counts = { stories: 1, versions: 0, shelf: 0, pictures: 0 };
  const about = { cutline: 'backup', format: 2, cutlineVersion: '0', counts, damaged: [] };
  const manifest = new Blob([JSON.stringify({ ...about, files: [stated] })]);
  const bomb = { name, packed: await deflated(new Blob(repeated(' ', 256))), claimed };
  return zipOf(
    ...(name === 'manifest.json'
      ? []
      : [{ name: 'manifest.json', packed: await deflated(manifest), claimed: manifest.size }]),
    bomb,
  );
}

const asStories = (parts: Blob[]) => new File(parts, 'cutline.jsonl');

/** The files, by name. */
const FILES: Readonly<Record<string, () => Promise<File | Blob>>> = {
  'a line of a gigabyte': async () => asStories(repeated('x', 1024)),
  'half a gigabyte of brackets': async () => asStories(repeated('[', 512)),
  'sixty megabytes of bad lines': async () => asStories(repeated('{"a":1}\n', 60)),
  'a picture of a gigabyte': async () => new File(repeated('\u0000', 1024), 'holiday.jpg'),
  'a backup that says what a bomb it holds': () => bombIn('stories.jsonl', 256 * MEGABYTE),
  'a backup that says it holds no bomb': () => bombIn('stories.jsonl', 20 * MEGABYTE),
  'a manifest that is a bomb': () => bombIn('manifest.json', 900_000),
  'a gigabyte that is called a backup': async () => new File(repeated('PK', 1024), 'backup.zip'),
};

export const names = (): string[] => Object.keys(FILES);

const files = new Map<string, File | Blob>();

/** Makes a file. */
export async function prepare(name: string): Promise<void> {
  const made = await FILES[name]?.();
  if (made) files.set(name, made);
}

/** Imports and restores a file; gives what became of it and how long that took. */
export async function read(name: string): Promise<{ ended: string; took: number }> {
  const file = files.get(name);
  if (!file) throw new Error(`There is no file ${name}.`);
  const began = performance.now();
  const isImport = file instanceof File && file.name.endsWith('.jsonl');
  const outcome = isImport
    ? await readImport({ file, fileBatch: (stories) => background.importStories({ stories }) })
    : await restoreBackup({
        file,
        isTrueVersion,
        fileStories: (stories) => background.importStories({ stories }),
        importExtras: (beside) => background.restoreExtras(beside),
        filePictures: async () => done(0),
      });
  const took = performance.now() - began;
  const added = outcome.ok ? outcome.value.added : 0;
  files.delete(name);
  return { ended: added > 0 ? `${added} added` : 'refused', took };
}
