// Fetching the bytes of a picture: without credentials and referrer, typed by what comes, cut off at the limits.
import { done, failed, type Result } from '../outcome/result';
import type { PictureTrouble } from '../story/kept-picture';
import { DECISIVE, kindOf, type PictureFacts, pictureFacts } from './picture-facts';
import { LONGEST_WAIT, MOST_BYTES, MOST_PIXELS } from './picture-limits';
import { mayAsk } from './public-address';

/** A picture that came. */
export interface FetchedPicture {
  bytes: Uint8Array<ArrayBuffer>;
  facts: PictureFacts;
}

/** What is asked for. `room`: bytes that may still be kept of its story. */
export interface PictureOrder {
  address: string;
  /** The page that names the address. */
  page: string;
  room: number;
  fetch: typeof fetch;
  signal: AbortSignal;
}

type Fetched = Result<FetchedPicture, PictureTrouble>;

const HOW: RequestInit = {
  credentials: 'omit',
  referrerPolicy: 'no-referrer',
  redirect: 'follow',
  cache: 'no-store',
};

function joined(parts: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/** Reads a body to its end, or to where it turns out to be no picture or too much. */
async function bytesOf(
  body: ReadableStream<Uint8Array>,
  room: number,
): Promise<Result<Uint8Array<ArrayBuffer>, PictureTrouble>> {
  const parts: Uint8Array[] = [];
  let length = 0;
  let known = false;
  const reader = body.getReader();
  const stop = async (trouble: PictureTrouble) => {
    await reader.cancel().catch(() => undefined);
    return failed(trouble);
  };
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    parts.push(read.value);
    length += read.value.length;
    if (length > MOST_BYTES) return stop('too-big');
    if (length > room) return stop('too-much');
    if (!known && length >= DECISIVE) {
      known = kindOf(joined(parts, length)) !== undefined;
      if (!known) return stop('not-a-picture');
    }
  }
  return done(joined(parts, length));
}

function judged(bytes: Uint8Array<ArrayBuffer>): Fetched {
  const facts = pictureFacts(bytes);
  if (!facts) return failed('not-a-picture');
  return facts.width * facts.height > MOST_PIXELS ? failed('too-big') : done({ bytes, facts });
}

async function answerOf(response: Response, { page, room }: PictureOrder): Promise<Fetched> {
  // Where a redirect led is known only now; what came from the reader's own network is not looked at.
  const landed = response.url === '' || mayAsk(response.url, page);
  if (!landed || !response.ok || !response.body) {
    await response.body?.cancel().catch(() => undefined);
    if (!landed) return failed('not-public');
    return failed(response.status === 404 || response.status === 410 ? 'gone' : 'unreachable');
  }
  const bytes = await bytesOf(response.body, room);
  return bytes.ok ? judged(bytes.value) : bytes;
}

/** Fetches a picture. Rejects only where `signal` says to stop. */
export async function fetchPicture(order: PictureOrder): Promise<Fetched> {
  const { address, page, fetch, signal } = order;
  if (!mayAsk(address, page)) return failed('not-public');
  try {
    const wait = AbortSignal.any([signal, AbortSignal.timeout(LONGEST_WAIT)]);
    return await answerOf(await fetch(address, { ...HOW, signal: wait }), order);
  } catch {
    signal.throwIfAborted();
    return failed('unreachable');
  }
}
