import { describe, expect, it } from 'vitest';
import { aHighlight } from '../story/a-highlight';
import { ABOUT, bytesOf, filesOf, saved } from './exported';

const stories = [saved(1, { highlights: [aHighlight('ferry')] }), saved(2)];
const ids = stories.map(({ id }) => id);
const collections = [
  {
    id: 'c1',
    createdAt: '2026-11-01T00:00:00.000Z',
    name: 'Ports',
    note: 'For the book',
    members: [...ids, 'elsewhere'],
  },
  { id: 'c2', createdAt: '2026-11-01T00:00:00.000Z', name: 'Rails', members: ['elsewhere'] },
];

describe('a collection as a zip', () => {
  it('holds the lines of the JSONL export', async () => {
    const files = await filesOf('jsonl-zip', stories);
    expect(files['stories.jsonl']).toBe((await bytesOf('jsonl', stories)).toString());
    expect(files['stories.jsonl']).toContain('"exact":"ferry"');
  });

  it('holds the collections of its stories, with those stories alone', async () => {
    const files = await filesOf('jsonl-zip', stories, { ...ABOUT, collections });
    const lines = (files['collections.jsonl'] ?? '').trim().split('\n');
    expect(lines.map((line) => JSON.parse(line))).toEqual([{ ...collections[0], members: ids }]);
  });

  it('says in its manifest what it is called, what was asked for and what that means', async () => {
    const about = {
      ...ABOUT,
      title: { kind: 'collection' as const, id: 'c1', name: 'Ports', note: 'For the book' },
      query: { kind: 'every', of: [{ kind: 'mark', mark: 'tag:sea' }] },
      timeZone: 'Europe/Oslo',
    };
    const manifest = JSON.parse(
      (await filesOf('jsonl-zip', stories, about))['manifest.json'] ?? '',
    );
    expect(manifest).toMatchObject({
      title: about.title,
      filter: ABOUT.filter,
      query: about.query,
      timeZone: 'Europe/Oslo',
      counts: { stories: 2, photos: 2, highlights: 1, pictures: 0 },
    });
  });
});
