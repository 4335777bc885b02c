// Binary headers: numbers of fixed width, lowest byte first.

/** A number and how many bytes it takes. */
export interface Field {
  width: 2 | 4 | 8;
  value: number;
}

/** Puts numbers and bytes one after the other. */
export function bytesOf(...parts: (Field | Uint8Array)[]): Uint8Array {
  const lengths = parts.map((part) => (part instanceof Uint8Array ? part.length : part.width));
  const bytes = new Uint8Array(lengths.reduce((sum, length) => sum + length, 0));
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const part of parts) {
    if (part instanceof Uint8Array) bytes.set(part, at);
    else if (part.width === 2) view.setUint16(at, part.value, true);
    else if (part.width === 4) view.setUint32(at, part.value, true);
    else view.setBigUint64(at, BigInt(part.value), true);
    at += part instanceof Uint8Array ? part.length : part.width;
  }
  return bytes;
}
