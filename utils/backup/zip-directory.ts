// Finding the files in a zip by its directory, without reading the rest (PKWARE APPNOTE 6.3.10). Only what a backup needs:
// few files, deflated or stored, below 4 GB, under names that are expected.
import { done, failed, type Result } from '../outcome/result';

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
  problem: string;
}

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const END_LENGTH = 22;
/** The end may be followed by a remark of this length. */
const LONGEST_REMARK = 65_535;
const MOST_FILES = 64;
/** No text is packed closer than this; what claims to be means harm. */
const CLOSEST = 200;

const noZip = (problem: string): Result<never, NoZip> => failed({ kind: 'no-zip', problem });

const viewOf = async (part: Blob): Promise<DataView> => new DataView(await part.arrayBuffer());

function endIn(view: DataView): number | undefined {
  for (let at = view.byteLength - END_LENGTH; at >= 0; at--)
    if (view.getUint32(at, true) === END) return at;
  return undefined;
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
    offset: view.getUint32(at + 42, true),
  };
  return { file, next };
}

/** The files of a zip. */
export async function zippedFiles(zip: Blob): Promise<Result<ZippedFile[], NoZip>> {
  const tail = Math.max(0, zip.size - END_LENGTH - LONGEST_REMARK);
  const ending = await viewOf(zip.slice(tail));
  const end = endIn(ending);
  if (end === undefined) return noZip('It has no end.');
  const howMany = ending.getUint16(end + 10, true);
  if (howMany > MOST_FILES) return noZip('It holds too many files.');
  const from = ending.getUint32(end + 16, true);
  const view = await viewOf(zip.slice(from, from + ending.getUint32(end + 12, true)));
  const files: ZippedFile[] = [];
  for (let at = 0; files.length < howMany; ) {
    const entry = entryAt(view, at);
    if (entry === undefined) return noZip('Its directory is damaged.');
    if (entry.file.size > CLOSEST * entry.file.packedSize + 1000)
      return noZip(`"${entry.file.name}" is packed closer than any text can be.`);
    files.push(entry.file);
    at = entry.next;
  }
  return done(files);
}

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
    deflated ? packed.pipeThrough(new DecompressionStream('deflate-raw')) : packed
  ).pipeThrough(counted);
}
