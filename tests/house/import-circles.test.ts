import { expect, it } from 'vitest';
import { importCircles } from './import-circles';
import { sourceFiles } from './source-file';

const file = (path: string, text: string) => ({ path, text });

it('no file of the house imports itself over others, types included', () => {
  expect(
    importCircles(
      sourceFiles(/^(?:entrypoints|components|utils|scripts|training|tests)\/.*\.tsx?$/),
    ),
  ).toEqual([]);
});

it.each([
  [
    'two files that know each other',
    [
      file('utils/page/a.ts', "import { b } from './b';"),
      file('utils/page/b.ts', "import { a } from './a';"),
    ],
    'utils/page/a.ts → utils/page/b.ts → utils/page/a.ts',
  ],
  [
    'a circle of types alone, over three files and two folders',
    [
      file('scripts/a.ts', "import type { B } from './b/b';"),
      file('scripts/b/b.ts', "import { type C } from '../c.ts';"),
      file('scripts/c.ts', "import type { A } from './a';"),
    ],
    'scripts/a.ts → scripts/b/b.ts → scripts/c.ts → scripts/a.ts',
  ],
  [
    'a circle closed by a late import of a component',
    [
      file('components/A.tsx', "const b = import('./B');"),
      file('components/B.tsx', "import { A } from './A';"),
    ],
    'components/A.tsx → components/B.tsx → components/A.tsx',
  ],
])('finds %s', (_what, files, circle) => {
  expect(importCircles(files)).toEqual([circle]);
});

it('has nothing against two files that import the same one', () => {
  expect(
    importCircles([
      file('utils/page/a.ts', "import { b } from './b';\nimport { c } from './c';"),
      file('utils/page/b.ts', "import { c } from './c';"),
      file('utils/page/c.ts', ''),
    ]),
  ).toEqual([]);
});
