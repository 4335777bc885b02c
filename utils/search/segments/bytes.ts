// Bytes written and read one number or text at a time: numbers take as few bytes as they need.

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** Texts longer than this are worth a call of the decoder. */
const LONG = 64;

/** A view of so few bytes takes longer to make than they take to copy. */
const FEW = 64;

/** Grows as it is written to. */
export class ByteWriter {
  #bytes = new Uint8Array(256);
  length = 0;

  #room(more: number): void {
    if (this.length + more <= this.#bytes.length) return;
    const grown = new Uint8Array(Math.max(this.#bytes.length * 2, this.length + more));
    grown.set(this.#bytes.subarray(0, this.length));
    this.#bytes = grown;
  }

  /** A whole number from 0 to 2^53, seven bits a byte, lowest first. */
  number(value: number): void {
    this.#room(8);
    let rest = value;
    while (rest > 127) {
      this.#bytes[this.length++] = (rest % 128) | 128;
      rest = Math.floor(rest / 128);
    }
    this.#bytes[this.length++] = rest;
  }

  bytes(bytes: Uint8Array): void {
    this.#room(bytes.length);
    this.#bytes.set(bytes, this.length);
    this.length += bytes.length;
  }

  /** What another has written, its length before it. */
  sized(other: ByteWriter): void {
    this.number(other.length);
    if (other.length > FEW) {
      this.bytes(other.written());
      return;
    }
    this.#room(other.length);
    for (let at = 0; at < other.length; at++) this.#bytes[this.length++] = other.#bytes[at] ?? 0;
  }

  /** A text from a place on, its length in bytes before it. */
  text(text: string, from = 0): void {
    const start = this.length;
    if (this.#plain(text, from)) return;
    this.length = start;
    const bytes = encoder.encode(text.slice(from));
    this.number(bytes.length);
    this.bytes(bytes);
  }

  // Most words are plain letters, and an encoder takes its time for every call.
  #plain(text: string, from: number): boolean {
    this.#room(text.length + 8);
    this.number(text.length - from);
    for (let at = from; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      if (unit > 127) return false;
      this.#bytes[this.length++] = unit;
    }
    return true;
  }

  /** Begins again; what `written` gave before is no longer to be read. */
  clear(): void {
    this.length = 0;
  }

  /** What has been written, as long as nothing more is. */
  written(): Uint8Array<ArrayBuffer> {
    return this.#bytes.subarray(0, this.length);
  }

  /** What has been written, for keeps. */
  done(): Uint8Array<ArrayBuffer> {
    return this.#bytes.slice(0, this.length);
  }
}

/** Reads what a ByteWriter wrote. */
export class ByteReader {
  at = 0;

  constructor(readonly source: Uint8Array<ArrayBuffer>) {}

  get ended(): boolean {
    return this.at >= this.source.length;
  }

  number(): number {
    let value = 0;
    for (let scale = 1; ; scale *= 128) {
      const byte = this.source[this.at++] ?? 0;
      value += (byte & 127) * scale;
      if (byte < 128) return value;
    }
  }

  bytes(length: number): Uint8Array<ArrayBuffer> {
    this.at += length;
    return this.source.subarray(this.at - length, this.at);
  }

  text(): string {
    const length = this.number();
    if (length > LONG) return decoder.decode(this.bytes(length));
    let text = '';
    // Most words are plain letters, and a decoder takes its time for every call.
    for (let at = this.at; at < this.at + length; at++) {
      const byte = this.source[at] ?? 0;
      if (byte > 127) return decoder.decode(this.bytes(length));
      text += String.fromCharCode(byte);
    }
    this.at += length;
    return text;
  }
}
