import { expect, it } from 'vitest';
import { cacheArea } from '../../utils/recovery/cache-area';

it('keeps notes in a cache storage, and forgets them', async () => {
  const area = cacheArea(caches);
  expect(await area.get('library')).toEqual({});
  await area.set({ library: { stories: 3 }, other: 'word' });
  await area.set({ library: { stories: 4 } });
  expect(await cacheArea(caches).get('library')).toEqual({ library: { stories: 4 } });
  await area.remove('library');
  expect(await area.get('library')).toEqual({});
  expect(await area.get('other')).toEqual({ other: 'word' });
  await area.remove('other');
});
