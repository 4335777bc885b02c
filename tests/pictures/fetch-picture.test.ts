import { describe, expect, it } from 'vitest';
import { fetchPicture, type PictureOrder } from '../../utils/pictures/fetch-picture';
import { MOST_BYTES } from '../../utils/pictures/picture-limits';
import { jpegBytes, NO_PICTURES, pngBytes } from './picture-bytes';

type Asked = { address: string; how: RequestInit | undefined };

/** A web that answers every address in one way, and notes how it was asked. */
function web(answer: () => Response | Promise<Response>) {
  const asked: Asked[] = [];
  const fetch: typeof globalThis.fetch = async (address, how) => {
    asked.push({ address: String(address), how });
    return answer();
  };
  return { asked, fetch };
}

const order = (fetch: typeof globalThis.fetch, change: Partial<PictureOrder> = {}) =>
  fetchPicture({
    address: 'https://gazette.example/petrel.jpg',
    page: 'https://gazette.example/ferry',
    room: MOST_BYTES * 3,
    signal: new AbortController().signal,
    fetch,
    ...change,
  });

const troubleOf = async (answer: () => Response | Promise<Response>, change = {}) => {
  const fetched = await order(web(answer).fetch, change);
  return fetched.ok ? 'kept' : fetched.trouble;
};

/** A body that comes in pieces for as long as it is read; `given` counts what was. */
function endless(first: Uint8Array<ArrayBuffer>) {
  const stream = { given: 0, cancelled: false };
  const body = new ReadableStream<Uint8Array<ArrayBuffer>>({
    pull(out) {
      const piece = stream.given === 0 ? first : new Uint8Array(500_000);
      stream.given += piece.length;
      out.enqueue(piece);
    },
    cancel() {
      stream.cancelled = true;
    },
  });
  return { stream, answer: () => new Response(body) };
}

/** A response as if its redirects had led somewhere. */
function landedAt(url: string, body: Uint8Array<ArrayBuffer>): Response {
  const response = new Response(body);
  Object.defineProperty(response, 'url', { value: url });
  return response;
}

describe('a picture is fetched', () => {
  it('without credentials, referrer or cache', async () => {
    const { asked, fetch } = web(() => new Response(jpegBytes(1200, 800)));
    const fetched = await order(fetch);
    expect(fetched).toMatchObject({
      ok: true,
      value: { facts: { type: 'image/jpeg', width: 1200, height: 800 } },
    });
    expect(asked).toMatchObject([
      {
        address: 'https://gazette.example/petrel.jpg',
        how: { credentials: 'omit', referrerPolicy: 'no-referrer', cache: 'no-store' },
      },
    ]);
  });

  it('and typed by what comes, not by what the server says', async () => {
    const headers = { 'content-type': 'text/html' };
    expect(await troubleOf(() => new Response(pngBytes(9, 9), { headers }))).toBe('kept');
  });
});

describe('what is not kept is said', () => {
  it.each(Object.entries(NO_PICTURES))('%s that claims to be a picture', async (_what, bytes) => {
    const headers = { 'content-type': 'image/png' };
    expect(await troubleOf(() => new Response(bytes, { headers }))).toBe('not-a-picture');
  });

  it.each([
    [404, 'gone'],
    [410, 'gone'],
    [403, 'unreachable'],
    [500, 'unreachable'],
  ])('an answer of %d', async (status, trouble) => {
    expect(await troubleOf(() => new Response(pngBytes(9, 9), { status }))).toBe(trouble);
  });

  it('no answer at all', async () => {
    expect(await troubleOf(() => Promise.reject(new TypeError('Failed to fetch')))).toBe(
      'unreachable',
    );
  });

  it('a picture of more pixels than a page can hold, however small its file', async () => {
    expect(await troubleOf(() => new Response(pngBytes(50_000, 50_000)))).toBe('too-big');
  });

  it('a picture without end, of which no more is read than is kept', async () => {
    const { stream, answer } = endless(pngBytes(900, 600));
    expect(await troubleOf(answer)).toBe('too-big');
    expect(stream.cancelled).toBe(true);
    expect(stream.given).toBeLessThan(MOST_BYTES + 2_000_000);
  });

  it('a page without end, of which hardly anything is read', async () => {
    const { stream, answer } = endless(NO_PICTURES['an HTML page'] ?? new Uint8Array());
    expect(await troubleOf(answer)).toBe('not-a-picture');
    expect(stream.given).toBeLessThan(2_000_000);
  });

  it('a picture for which its story has no room left', async () => {
    expect(await troubleOf(() => new Response(pngBytes(9, 9)), { room: 10 })).toBe('too-much');
  });

  it('an address in the reader’s own network, which is not even asked', async () => {
    const { asked, fetch } = web(() => new Response(pngBytes(9, 9)));
    const fetched = await order(fetch, { address: 'http://192.168.1.1/a.png' });
    expect(fetched).toEqual({ ok: false, trouble: 'not-public' });
    expect(asked).toEqual([]);
  });

  it('a redirect into the reader’s own network', async () => {
    const landed = () => landedAt('http://192.168.1.1/camera.png', pngBytes(9, 9));
    expect(await troubleOf(landed)).toBe('not-public');
  });
});

describe('a fetch that is broken off', () => {
  it('says nothing about the picture', async () => {
    const stop = new AbortController();
    const { fetch } = web(() => {
      stop.abort();
      return Promise.reject(stop.signal.reason);
    });
    await expect(order(fetch, { signal: stop.signal })).rejects.toThrow('aborted');
  });
});
