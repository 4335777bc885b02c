// A file as a stream of pieces that are cut off it one by one. Firefox's own stream of a file made of many parts takes all of
// it into memory at once, however little is read.

/** Bytes of a piece. */
const PIECE = 1024 * 1024;

/** The bytes of a file, none of them read before it is asked for. */
export function fileStream(file: Blob): ReadableStream<Uint8Array<ArrayBuffer>> {
  let at = 0;
  return new ReadableStream<Uint8Array<ArrayBuffer>>(
    {
      async pull(controller) {
        const piece = new Uint8Array(await file.slice(at, at + PIECE).arrayBuffer());
        at += piece.length;
        if (piece.length > 0) controller.enqueue(piece);
        else controller.close();
      },
    },
    { highWaterMark: 0 },
  );
}
