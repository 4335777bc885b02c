// Finding the files in a zip by its directory, without reading the rest (PKWARE APPNOTE 6.3.10). Only what a backup needs:
// files deflated or stored, each below 4 GB, under names that are expected.
import { done, failed, type Result } from '../outcome/result';
import type { FileProblem, FileProblemKind } from '../story/file-problem';

/** Where a file lies in a zip. */
export interface ZippedFile {
  name: string;
  deflated: boolean;
  packedSize: number;
  size: number;
  offset: number;
}

/** Why a file is no zip that can be read. */
export interface NoZip {
  kind: 'no-zip';
  problem: FileProblem;
}

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const END_LENGTH = 22;
/** The end may be followed by a remark of this length. */
const LONGEST_REMARK = 65_535;
/** Files that a backup may have; none is written with more. */
export const MOST_FILES = 2_000_000;
/** Bytes of a directory: it is read whole. The entry of a picture beyond 4 GB has 131. */
const LONGEST_DIRECTORY = 140 * MOST_FILES;
const END64 = 0x06064b50;
const LOCATOR = 0x07064b50;
const LOCATOR_LENGTH = 20;
const FULL2 = 0xffff;
const FULL4 = 0xffffffff;
/** No text is packed closer than this; what claims to be means harm. */
const CLOSEST = 200;

const noZip = (kind: FileProblemKind, what?: string): Result<never, NoZip> =>
  failed({ kind: 'no-zip', problem: { kind, ...(what !== undefined && { what }) } });

const viewOf = async (part: Blob): Promise<DataView> => new DataView(await part.arrayBuffer());

function endIn(view: DataView): number | undefined {
  for (let at = view.byteLength - END_LENGTH; at >= 0; at--)
    if (view.getUint32(at, true) === END) return at;
  return undefined;
}

const wide = (view: DataView, at: number): number => Number(view.getBigUint64(at, true));

/** Where a file begins; beyond 4 GB an extra field says it (APPNOTE 4.5.3). */
function offsetAt(view: DataView, at: number, nameLength: number): number {
  const plain = view.getUint32(at + 42, true);
  if (plain !== FULL4) return plain;
  const extra = at + 46 + nameLength;
  const said = view.getUint16(at + 30, true) >= 12 && view.getUint16(extra, true) === 1;
  return said ? wide(view, extra + 4) : plain;
}

function entryAt(view: DataView, at: number): { file: ZippedFile; next: number } | undefined {
  if (at + 46 > view.byteLength || view.getUint32(at, true) !== ENTRY) return undefined;
  const nameLength = view.getUint16(at + 28, true);
  const next = at + 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  if (next > view.byteLength) return undefined;
  const bytes = new Uint8Array(view.buffer, view.byteOffset + at + 46, nameLength);
  const file = {
    name: new TextDecoder().decode(bytes),
    deflated: view.getUint16(at + 10, true) === 8,
    packedSize: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    offset: offsetAt(view, at, nameLength),
  };
  return { file, next };
}

/** Where the directory stands and how many files it names, as the end of the zip says it. */
interface Directory {
  files: number;
  from: number;
  length: number;
}

/** The end for more files and bytes than the plain one can name; it stands before it, and a locator between them. */
async function wideEnd(zip: Blob, tail: DataView, end: number): Promise<Directory | undefined> {
  const locator = end - LOCATOR_LENGTH;
  if (locator < 0 || tail.getUint32(locator, true) !== LOCATOR) return undefined;
  const at = wide(tail, locator + 8);
  const view = await viewOf(zip.slice(at, at + 56));
  if (view.byteLength < 56 || view.getUint32(0, true) !== END64) return undefined;
  return { files: wide(view, 32), length: wide(view, 40), from: wide(view, 48) };
}

async function directoryOf(zip: Blob): Promise<Directory | undefined> {
  const reach = END_LENGTH + LONGEST_REMARK + LOCATOR_LENGTH;
  const tail = await viewOf(zip.slice(Math.max(0, zip.size - reach)));
  const end = endIn(tail);
  if (end === undefined) return undefined;
  const files = tail.getUint16(end + 10, true);
  const length = tail.getUint32(end + 12, true);
  const from = tail.getUint32(end + 16, true);
  const plain = files !== FULL2 && length !== FULL4 && from !== FULL4;
  return plain ? { files, length, from } : wideEnd(zip, tail, end);
}

/** The files of a zip. */
export async function zippedFiles(zip: Blob): Promise<Result<ZippedFile[], NoZip>> {
  const directory = await directoryOf(zip);
  if (directory === undefined) return noZip('no-zip');
  const { files: howMany, from, length } = directory;
  if (howMany > MOST_FILES || length > LONGEST_DIRECTORY) return noZip('too-many-files');
  const view = await viewOf(zip.slice(from, from + length));
  const files: ZippedFile[] = [];
  for (let at = 0; files.length < howMany; ) {
    const entry = entryAt(view, at);
    if (entry === undefined) return noZip('damaged-directory');
    const { size, packedSize, deflated } = entry.file;
    if (!deflated && size !== packedSize) return noZip('two-lengths', entry.file.name);
    if (size > CLOSEST * packedSize + 1000) return noZip('packed-too-close', entry.file.name);
    files.push(entry.file);
    at = entry.next;
  }
  return done(files);
}

/** Packed bytes that are unpacked at a time: a bomb is noticed after a piece, not after all that was read of it. */
const PIECE = 4096;

const inPieces = () =>
  new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
    transform(chunk, out) {
      for (let at = 0; at < chunk.length; at += PIECE) out.enqueue(chunk.subarray(at, at + PIECE));
    },
  });

/** The bytes of a file; ends with an error where they are damaged, or more than the directory says. */
export async function unzipped(
  zip: Blob,
  { offset, deflated, packedSize, size }: ZippedFile,
): Promise<ReadableStream<Uint8Array>> {
  const head = await viewOf(zip.slice(offset, offset + 30));
  if (head.byteLength < 30 || head.getUint32(0, true) !== LOCAL)
    throw new RangeError('No file begins where the directory says.');
  const begin = offset + 30 + head.getUint16(26, true) + head.getUint16(28, true);
  const packed = zip.slice(begin, begin + packedSize).stream();
  let length = 0;
  const counted = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, out) {
      length += chunk.length;
      if (length > size) throw new RangeError('The file is longer than the directory says.');
      out.enqueue(chunk);
    },
  });
  return (
    deflated
      ? packed.pipeThrough(inPieces()).pipeThrough(new DecompressionStream('deflate-raw'))
      : packed
  ).pipeThrough(counted);
}
