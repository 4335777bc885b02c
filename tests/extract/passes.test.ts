import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { PASSES } from '../../utils/extract/passes';

const documented = [...readFileSync('docs/passes.md', 'utf8').matchAll(/^\| `([^`]+)` \|/gm)].map(
  (row) => row[1],
);

it('documents every pass, in the order in which they run', () => {
  expect(documented).toEqual(PASSES.map((pass) => pass.name));
});

it('gives no two passes one name', () => {
  expect(new Set(documented).size).toBe(PASSES.length);
});
