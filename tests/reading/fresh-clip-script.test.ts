// @vitest-environment node
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { sourcesName } from '../../scripts/reading/fresh-clip-script';

const roots: string[] = [];

function project(): { root: string; write: (file: string, text: string) => void } {
  const root = mkdtempSync(path.join(os.tmpdir(), 'cutline-sources-'));
  roots.push(root);
  const write = (file: string, text: string) => {
    const place = path.join(root, file);
    mkdirSync(path.dirname(place), { recursive: true });
    writeFileSync(place, text);
  };
  write('utils/text/fold.ts', 'export const fold = 1;');
  write('package-lock.json', '{}');
  return { root, write };
}

afterEach(() => {
  for (const root of roots.splice(0)) rmSync(root, { recursive: true });
});

describe('the name of the sources', () => {
  it('stays while nothing that is built has changed', () => {
    const { root, write } = project();
    const before = sourcesName(root);
    write('utils/text/fold.ts', 'export const fold = 1;');
    write('docs/passes.md', 'A new sentence.');
    expect(sourcesName(root)).toBe(before);
  });

  it('is another after any change of what is built', () => {
    const { root, write } = project();
    const names = new Set([sourcesName(root)]);
    write('utils/text/fold.ts', 'export const fold = 2;');
    names.add(sourcesName(root));
    write('public/_locales/en/messages.json', '{}');
    names.add(sourcesName(root));
    write('package-lock.json', '{ "lockfileVersion": 3 }');
    names.add(sourcesName(root));
    expect(names.size).toBe(4);
  });
});
