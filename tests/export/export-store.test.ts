import { unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { EVERYTHING } from '../../utils/search/story-filter';
import { createExportStore, type ExportWish } from '../../utils/stores/library-export';
import { minute, storyNumber } from '../archive/a-story';
import { given, testArchive } from '../archive/test-archive';

async function library() {
  const archive = testArchive();
  const ids: string[] = [];
  for (const n of [0, 1, 2]) {
    const { id } = given(await archive.file(storyNumber(n), [n === 1 ? 'sea' : 'land'], minute(n)));
    ids.push(id);
  }
  const collection = given(
    await archive.keepCollection({ name: 'Ports', note: 'For the book' }, minute(9)),
  );
  given(await archive.collect(collection, { ids: [ids[0] ?? '', ids[2] ?? ''] }));
  const saved: Blob[] = [];
  const store = createExportStore({
    reader: archive,
    readPicture: async () => undefined,
    save: (file) => void saved.push(file),
    now: () => minute(60),
    timeZone: 'Europe/Oslo',
    version: '0.1.0',
  });
  const written = async (wish: Partial<ExportWish> & Pick<ExportWish, 'scope'>) => {
    await store.start({ format: 'jsonl-zip', options: store.defaults, ...wish });
    const files = unzipSync(
      new Uint8Array((await saved.at(-1)?.arrayBuffer()) ?? new ArrayBuffer(0)),
    );
    const text = (name: string) => new TextDecoder().decode(files[name]);
    const lines = (name: string) =>
      text(name)
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line));
    return {
      stories: lines('stories.jsonl'),
      collections: lines('collections.jsonl'),
      manifest: JSON.parse(text('manifest.json')),
    };
  };
  return { ids, collection, store, written };
}

it('writes a collection with its name, its note and its stories, and what was asked for', async () => {
  const { collection, ids, written } = await library();
  const { stories, collections, manifest } = await written({
    scope: { filter: { ...EVERYTHING, collection } },
  });
  expect(stories.map(({ headline }) => headline)).toEqual(['Story number 2', 'Story number 0']);
  expect(collections).toMatchObject([{ name: 'Ports', members: [ids[0], ids[2]] }]);
  expect(manifest).toMatchObject({
    title: { kind: 'collection', id: collection, name: 'Ports', note: 'For the book' },
    filter: { collection },
    query: { kind: 'every' },
    timeZone: 'Europe/Oslo',
  });
});

it('writes what was picked in the order of the library, however it was picked', async () => {
  const { ids, written } = await library();
  const [first = '', second = '', third = ''] = ids;
  const one = await written({ scope: { ids: [second, third, first] } });
  const other = await written({ scope: { ids: [first, second, third] } });
  expect(one.stories.map(({ id }) => id)).toEqual([third, second, first]);
  expect(one).toEqual(other);
});

it('shows the first story as it will be written, and nothing where there is none', async () => {
  const { store } = await library();
  const wish = { format: 'ris' as const, options: store.defaults };
  expect(await store.preview({ ...wish, scope: { filter: EVERYTHING } })).toContain(
    'TI  - Story number 2',
  );
  const none = { ...EVERYTHING, text: 'nowhere' };
  expect(await store.preview({ ...wish, scope: { filter: none } })).toBe('');
});

it('offers every format, each with a preview of its own', async () => {
  const { store } = await library();
  const previews = await Promise.all(
    store.formats.map(({ id: format }) =>
      store.preview({ format, options: store.defaults, scope: { filter: EVERYTHING } }),
    ),
  );
  expect(previews.every((text) => text.length > 0)).toBe(true);
  expect(store.formats.length).toBeGreaterThan(12);
});
