// The threat table of docs/security.md: every line names what would fail, and what it names is there.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');
const page = readFileSync(path.join(root, 'docs/security.md'), 'utf8');
const list = readFileSync(path.join(root, 'scripts/faults/series.ts'), 'utf8');
const series = [...list.slice(list.indexOf('SERIES')).matchAll(/^ {2}(\w+)(?:,|:)/gm)].map(
  ([, name]) => name,
);
const rows = page
  .split(/\n\n+/)
  .filter((block) => block.startsWith('| threat'))
  .flatMap((table) => table.split('\n').slice(2))
  .map((line) => line.split(' | '));

describe('the threat table', () => {
  it('has lines, and there are series of faults', () => {
    expect(rows.length).toBeGreaterThan(30);
    expect(series).toContain('vectors');
  });

  it.each(rows)('names what would fail if it did not hold: %s', (_threat, _guard, tests = '') => {
    const files = [...tests.matchAll(/`(tests\/[^`]+)`/g)].map(([, file = '']) => file);
    const named = [...tests.matchAll(/--only (\w+)/g)].map(([, name]) => name);
    expect(files.length + named.length).toBeGreaterThan(0);
    expect(files.filter((file) => !existsSync(path.join(root, file)))).toEqual([]);
    expect(named.filter((name) => !series.includes(name))).toEqual([]);
  });
});
