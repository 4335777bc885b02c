// A package that is cited: the same stories have the same identifier, and everybody can work every sum out again.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { contentHash } from '../../utils/archive/stories/story-identity';
import type { SavedStory } from '../../utils/story/saved-story';
import { aHighlight } from '../story/a-highlight';
import { ABOUT, bytesOf, filesOf, saved } from './exported';

const sum = (text: string | Uint8Array): string => createHash('sha256').update(text).digest('hex');

async function hashed(n: number, change: Partial<SavedStory> = {}): Promise<SavedStory> {
  const story = saved(n, change);
  return { ...story, contentHash: await contentHash(story) };
}
const stories = await Promise.all([
  hashed(1, { highlights: [aHighlight('ferry')], note: 'Für später.' }),
  hashed(2, { headline: 'Łódka: “yes” | no' }),
]);
const title = { kind: 'collection' as const, id: 'c1', name: 'Ports: # 1', note: 'For the "book"' };
const about = { ...ABOUT, title };

/** What the script that is published with the documents says of a package. */
async function checked(change: (name: string, bytes: Uint8Array) => Uint8Array) {
  const folder = mkdtempSync(path.join(tmpdir(), 'package-'));
  try {
    const files = unzipSync(await bytesOf('package', stories, about));
    for (const [name, bytes] of Object.entries(files)) {
      mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
      writeFileSync(path.join(folder, name), change(name, bytes));
    }
    const run = spawnSync(process.execPath, ['docs/check-package.mjs', folder], {
      encoding: 'utf8',
    });
    return { status: run.status, said: run.stdout.trim() };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe('a package', () => {
  it('is cited by the sum of its stories, in every file that tells it', async () => {
    const files = await filesOf('package', stories, about);
    const id = `sha256:${sum(files['data/stories.jsonl'] ?? '')}`;
    expect(parse(files['CITATION.cff'] ?? '')).toMatchObject({
      ...{ 'cff-version': '1.2.0', type: 'dataset', title: 'Ports: # 1' },
      identifiers: [{ type: 'other', value: id }],
    });
    const { '@graph': graph } = JSON.parse(files['ro-crate-metadata.json'] ?? '');
    expect(graph[1]).toMatchObject({ '@id': './', identifier: id, name: 'Ports: # 1' });
    expect(files['README.md']).toContain(id);
  });

  it('has the same bytes every time, and the same identifier whatever was read since', async () => {
    const first = await bytesOf('package', stories, about);
    expect(first.equals(await bytesOf('package', stories, about))).toBe(true);
    const read = stories.map((story) => ({
      ...story,
      readingState: 'read' as const,
      lastSeenAt: '2027-11-02T00:00:00.000Z',
    }));
    const [then, now] = [
      await filesOf('package', stories, about),
      await filesOf('package', read, about),
    ];
    expect(now['data/stories.jsonl']).toBe(then['data/stories.jsonl']);
    const changed = await filesOf('package', [await hashed(1), await hashed(2)], about);
    expect(changed['data/stories.jsonl']).not.toBe(then['data/stories.jsonl']);
  });

  it('without its text has addresses, sums and counts alone, under the same identifier', async () => {
    const whole = await filesOf('package', stories, about);
    const bare = { ...about, options: { ...about.options, text: false } };
    const files = await filesOf('package', stories, bare);
    expect(files['CITATION.cff']).toBe(whole['CITATION.cff']);
    expect(Object.keys(files)).not.toContain('data/stories.jsonl');
    const all = Object.entries(files).flatMap(([name, text]) =>
      name === 'manifest.json' ? [] : text,
    );
    for (const word of ['left the quay', 'NORDFOTO', 'Petrel', 'Für später'])
      expect(all.join('\n')).not.toContain(word);
    expect(
      JSON.parse((files['data/stories-metadata.jsonl'] ?? '').split('\n')[0] ?? ''),
    ).toMatchObject({
      url: stories[0]?.url,
      contentHash: stories[0]?.contentHash,
      photos: 1,
      paragraphs: 2,
    });
  });

  it('counts what is in it', async () => {
    const files = await filesOf('package', stories, about);
    expect(files['DATASHEET.md']).toContain('| stories | 2 |');
    expect(files['DATASHEET.md']).toContain('| highlights of the keeper | 1 |');
    expect(files['DATASHEET.md']).toContain('| Harbour Gazette | 2 |');
  });

  it('is checked whole by the published script, which names what was changed', async () => {
    expect(await checked((_, bytes) => bytes)).toEqual({ status: 0, said: 'All sums agree.' });
    const { status, said } = await checked((name, bytes) =>
      name === 'data/stories.jsonl'
        ? new TextEncoder().encode(new TextDecoder().decode(bytes).replace('at noon', 'at nine'))
        : bytes,
    );
    expect(status).toBe(1);
    for (const what of ['data/stories.jsonl: ', 'identifier: ', `${stories[0]?.url}: `])
      expect(said).toContain(what);
  });
});
