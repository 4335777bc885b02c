// A file to be imported, wherever it lies: on its own, in a folder, in a zip. None of it is read before it is asked for.
import { fileStream } from './file-stream';
import { unzipped, type ZippedFile } from './zip-directory';

/** One file. `path` is its name with the folders it lies in. */
export interface SourceFile {
  path: string;
  /** Bytes. */
  size: number;
  /** All bytes from the start; ends with an error where they cannot be read. */
  stream(): Promise<ReadableStream<Uint8Array>>;
}

/** Files that are read whole (all but those of lines) may have so many bytes. */
export const LARGEST_WHOLE = 400 * 1024 * 1024;

/** A file as the browser hands it over. */
export type GivenFile = Blob & { name?: string; webkitRelativePath?: string };

/** A file that was chosen or dropped. */
export const givenFile = (file: GivenFile): SourceFile => ({
  path: file.webkitRelativePath || (file.name ?? ''),
  size: file.size,
  stream: async () => fileStream(file),
});

/** A file in a zip. */
export const fileInZip = (zip: Blob, entry: ZippedFile): SourceFile => ({
  path: entry.name,
  size: entry.size,
  stream: () => unzipped(zip, entry),
});

/** The first bytes of a file, at most so many. */
export async function openingOf(file: SourceFile, most: number): Promise<Uint8Array<ArrayBuffer>> {
  const reader = (await file.stream()).getReader();
  const opening = new Uint8Array(Math.min(most, file.size));
  let length = 0;
  try {
    while (length < opening.length) {
      const { done, value } = await reader.read();
      if (done) break;
      const piece = value.subarray(0, opening.length - length);
      opening.set(piece, length);
      length += piece.length;
    }
  } finally {
    await reader.cancel();
  }
  return opening.subarray(0, length);
}

/** The encoding a text begins to say by its byte order mark; UTF-8 where it says nothing. */
function decoderFor(opening: Uint8Array): TextDecoder {
  const [first, second] = opening;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le');
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be');
  return new TextDecoder();
}

/** Bytes as text. A byte order mark is dropped. */
export const textFrom = (bytes: Uint8Array): string => decoderFor(bytes).decode(bytes);

/** The whole text of a file. A file over `LARGEST_WHOLE` is a RangeError. */
export async function wholeText(file: SourceFile): Promise<string> {
  if (file.size > LARGEST_WHOLE) throw new RangeError('The file is too large to be read whole.');
  return textFrom(new Uint8Array(await new Response(await file.stream()).arrayBuffer()));
}

/** The name of a file without its folders. */
export const nameOf = ({ path }: Pick<SourceFile, 'path'>): string =>
  path.slice(path.lastIndexOf('/') + 1);
