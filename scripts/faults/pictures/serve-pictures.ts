// Serves a small picture of its own at every address, after a moment.
import { createServer } from 'node:http';
import { encodePng } from '../../newspaper/png';

/** A server on loopback while it runs. */
export interface PictureServer {
  origin: string;
  close(): void;
}

const SIZE = 24;

/** Colours drawn from the address, so that no two pictures are the same. */
function pictureAt(path: string): Buffer {
  const seed = Buffer.from(path);
  const rgb = new Uint8Array(SIZE * SIZE * 3).map(
    (_, n) => ((seed[n % seed.length] ?? 0) * 7 + n) & 255,
  );
  return encodePng(SIZE, SIZE, rgb);
}

/** Starts serving; each picture takes so many milliseconds. */
export async function servePictures(delay: number): Promise<PictureServer> {
  const server = createServer(({ url = '/' }, response) => {
    response.setHeader('content-type', 'image/png');
    setTimeout(() => response.end(pictureAt(url)), delay);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('No port was given.');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
