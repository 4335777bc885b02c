// Asks SQLite's full text search in a worker, from starting the worker to its answer.

/** Files so many stories first, where any are asked for, and searches. */
export function askFts(
  fill: number,
  text: string,
): Promise<{ took: number; rows: number; bytes: number }> {
  const began = performance.now();
  const worker = new Worker('/fts-worker.mjs', { type: 'module' });
  return new Promise((resolve, reject) => {
    worker.onerror = ({ message }) => reject(new Error(message));
    worker.onmessage = ({ data }) => {
      const took = performance.now() - began;
      worker.terminate();
      resolve({ took, rows: data.rows, bytes: data.bytes });
    };
    worker.postMessage({ fill, text });
  });
}
