import { signal } from '@preact/signals';
import { expect, it, vi } from 'vitest';
import type { StoryList } from '../../utils/stores/clip-list';
import { followRowPictures } from '../../utils/stores/clip-row-pictures';
import type { PictureRow } from '../../utils/story/kept-picture';
import { inventedRow } from '../story/invented-row';

const kept = (storyId: string, letter: string): PictureRow => ({
  ...{ storyId, address: `https://gazette.example/${letter}.jpg`, at: '2026-11-30T08:00:00Z' },
  ...{ state: 'kept', sha256: letter.repeat(64), type: 'image/png', bytes: 3, width: 3, height: 2 },
});

it('the first kept picture of a story stands beside its row, and a lost one leaves the row without', async () => {
  vi.stubGlobal('URL', { createObjectURL: (blob: Blob) => `blob:${blob.type}:${blob.size}` });
  const asked: string[][] = [];
  const list = signal<StoryList>({
    state: 'known',
    rows: [inventedRow({ id: 'a' }), inventedRow({ id: 'b' }), inventedRow({ id: 'c' })],
    more: false,
  });
  const pictures = signal<ReadonlyMap<string, string>>(new Map());
  const archive = {
    pictures: async (ids: readonly string[]): Promise<PictureRow[]> => {
      asked.push([...ids]);
      return [kept('a', 'd'), kept('a', 'e'), kept('c', 'f')];
    },
  };
  const read = async (sha256: string) =>
    sha256.startsWith('f') ? undefined : new Blob(['abc'.slice(0, sha256.startsWith('d') ? 3 : 1)]);
  const stop = followRowPictures({ list, pictures }, archive, read);
  await vi.waitFor(() => expect([...pictures.value]).toEqual([['a', 'blob:image/png:3']]));
  list.value = { state: 'known', rows: [inventedRow({ id: 'a' })], more: false };
  await Promise.resolve();
  expect(asked).toEqual([['a', 'b', 'c']]);
  stop();
  vi.unstubAllGlobals();
});
