import { expect, it, vi } from 'vitest';
import { fileStream } from '../../utils/import/file-stream';

const MEGABYTE = 1024 * 1024;
const file = new Blob([new Uint8Array(MEGABYTE).fill(1), 'the end']);

it('gives the bytes of a file as they are', async () => {
  const bytes = new Uint8Array(await new Response(fileStream(file)).arrayBuffer());
  expect(bytes).toEqual(new Uint8Array(await file.arrayBuffer()));
});

it('reads no more of a file than is asked for', async () => {
  const slice = vi.spyOn(file, 'slice');
  const reader = fileStream(file).getReader();
  expect(slice).not.toHaveBeenCalled();
  expect((await reader.read()).value).toHaveLength(MEGABYTE);
  expect(slice).toHaveBeenCalledOnce();
});

it('ends at once where a file is empty', async () => {
  expect((await fileStream(new Blob([])).getReader().read()).done).toBe(true);
});
