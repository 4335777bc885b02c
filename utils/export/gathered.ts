// Many small pieces into few chunks of bytes: a download is slow by the chunk.

const CHUNK = 256 * 1024;

/** The UTF-8 of some texts, joined, in chunks of about 256 kB. */
export async function* gathered(texts: AsyncIterable<string>): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  let held = '';
  for await (const text of texts) {
    held += text;
    if (held.length < CHUNK) continue;
    yield encoder.encode(held);
    held = '';
  }
  if (held) yield encoder.encode(held);
}

/** Some bytes, joined into chunks of about 256 kB. */
export async function* gatheredBytes(
  pieces: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  let held: Uint8Array[] = [];
  let length = 0;
  for await (const piece of pieces) {
    held.push(piece);
    length += piece.length;
    if (length < CHUNK) continue;
    yield joined(held, length);
    held = [];
    length = 0;
  }
  if (length > 0) yield joined(held, length);
}

function joined(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}
