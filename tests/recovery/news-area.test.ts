import { expect, it } from 'vitest';
import {
  keepNews,
  type NewsArea,
  newsRecorder,
  putNewsAway,
  readNews,
} from '../../utils/recovery/news-area';

function memoryArea(): NewsArea {
  const held = new Map<string, unknown>();
  return {
    get: async (key) => ({ [key]: held.get(key) }),
    set: async (items) =>
      Object.entries(items).forEach(([key, value]) => void held.set(key, value)),
    remove: async (key) => void held.delete(key),
    onChanged: { addListener: () => undefined },
  };
}

it('keeps the news until somebody has read it', async () => {
  const area = memoryArea();
  await keepNews(area, { kind: 'restored', restored: 12, lost: 0 });
  expect(await readNews(area)).toEqual({ kind: 'restored', restored: 12, lost: 0 });
  await putNewsAway(area);
  expect(await readNews(area)).toBeUndefined();
});

it('hides no loss behind a later repair', async () => {
  const area = memoryArea();
  await keepNews(area, { kind: 'lost', restored: 0, lost: 30 });
  await keepNews(area, { kind: 'restored', restored: 5, lost: 0 });
  expect(await readNews(area)).toMatchObject({ kind: 'lost', lost: 30, restored: 5 });
});

it('hides none of two that are found at once behind the other', async () => {
  const area = memoryArea();
  const keep = newsRecorder(area);
  await Promise.all([
    keep({ kind: 'restored', restored: 5, lost: 1, names: ['Ferry returns'] }),
    keep({ kind: 'lost', restored: 0, lost: 3 }),
  ]);
  expect(await readNews(area)).toMatchObject({
    kind: 'lost',
    restored: 5,
    lost: 3,
    names: ['Ferry returns'],
  });
});

it('keeps what comes after news that could not be kept', async () => {
  const area = memoryArea();
  let full = true;
  const keep = newsRecorder({
    ...area,
    set: (items) => (full ? Promise.reject(new Error('full')) : area.set(items)),
  });
  await expect(keep({ kind: 'lost', restored: 0, lost: 30 })).rejects.toThrow('full');
  full = false;
  await keep({ kind: 'restored', restored: 5, lost: 0 });
  expect(await readNews(area)).toMatchObject({ kind: 'restored' });
});

it('tells once that no copy can be kept', async () => {
  const area = memoryArea();
  await keepNews(area, { kind: 'no-copy', restored: 0, lost: 0 });
  await putNewsAway(area);
  await keepNews(area, { kind: 'no-copy', restored: 0, lost: 0 });
  expect(await readNews(area)).toBeUndefined();
});

it('takes for no news what is none', async () => {
  const area = memoryArea();
  await area.set({ recoveryNews: { kind: 'good', restored: 'x' } });
  expect(await readNews(area)).toBeUndefined();
});
