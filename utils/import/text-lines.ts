// A stream of bytes as lines of text, none of which may grow without end.

/** A line, counted from 1; `text` is absent where the line is longer than allowed. */
export interface TextLine {
  number: number;
  text?: string;
}

/** No story is this long; a file with such a line is not what it claims, or means harm. */
export const LONGEST_LINE = 16 * 1024 * 1024;
/** So many times longer than the longest, a line has no end, and reading stops. */
const ENDLESS = 4;

/** The lines of a UTF-8 stream, without their ends, up to one that is endless. A byte order mark is dropped, broken UTF-8 becomes U+FFFD. */
export async function* textLines(
  bytes: ReadableStream<Uint8Array>,
  longest = LONGEST_LINE,
): AsyncGenerator<TextLine> {
  const reader = bytes.getReader();
  const decoder = new TextDecoder();
  let pieces: string[] = [];
  let length = 0;
  let number = 1;
  const line = (): TextLine => {
    const text = pieces.join('').replace(/\r$/, '');
    return length > longest ? { number } : { number, text };
  };
  try {
    for (let end = false; !end; ) {
      const { done, value } = await reader.read();
      end = done;
      const parts = decoder.decode(value, { stream: !done }).split('\n');
      for (const [at, part] of parts.entries()) {
        if (at > 0) {
          yield line();
          pieces = [];
          length = 0;
          number += 1;
        }
        length += part.length;
        if (length <= longest) pieces.push(part);
        else pieces = [];
      }
      if (length > ENDLESS * longest) break;
    }
    if (length > 0) yield line();
  } finally {
    // A reader who stops half-way lets go of the file.
    await reader.cancel();
  }
}
