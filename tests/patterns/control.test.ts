// The check of patterns finds what is planted for it, and walks through the whole of the clip script.
import { expect, it } from 'vitest';
import { troubleWith } from './judge-pattern';
import { patternsIn, patternsOf } from './source-patterns';

const planted = (source: string) => ({ file: 'planted.ts', source, flags: '' });

it('finds a planted pattern that is exponential, however short its text', async () => {
  expect(await troubleWith(planted('^(?:a+)+$'), 10)).toBe('exponential');
});

it('finds one that goes over its text once for each place in it, unless that text is short', async () => {
  expect(await troubleWith(planted('\\s+$'), Number.POSITIVE_INFINITY)).toMatch(/^degree 2/);
  expect(await troubleWith(planted('\\s+$'), 1000)).toBeUndefined();
});

it('lets pass what goes over its text once', async () => {
  expect(await troubleWith(planted('^\\s*by\\s'), Number.POSITIVE_INFINITY)).toBeUndefined();
});

it('finds literals, makings and imports in a module', () => {
  const text = `import { a } from './a';\nexport const b = /x+/g;\nconst c = new RegExp(\`\${a}+\`);`;
  expect(patternsIn('planted.ts', text)).toEqual({
    literals: [{ file: 'planted.ts', source: 'x+', flags: 'g' }],
    makings: [{ file: 'planted.ts', line: 3 }],
    imports: ['./a'],
  });
});

it('walks from the clip script to its furthest modules', () => {
  const { files, literals } = patternsOf('entrypoints/clip.ts');
  expect(files).toContain('utils/text/white-space.ts');
  expect(files).toContain('utils/caption/read-scene.ts');
  expect(literals.length).toBeGreaterThan(400);
});
