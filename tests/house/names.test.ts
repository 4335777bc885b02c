import { describe, expect, it } from 'vitest';
import { namingOffences } from './names';
import { productCode } from './source-file';

const offencesOf = (path: string, text = '// What it is for.\n') =>
  namingOffences([{ path, text }]);

describe('names', () => {
  it('say what a thing is for, all over the house', () => {
    expect(namingOffences(productCode())).toEqual([]);
  });

  it.each([
    ['a banned file name', 'utils/page/helpers.ts'],
    ['a banned folder name', 'utils/page/common/a.ts'],
    ['a catch-all of types', 'utils/story/types.ts'],
    ['a module in camel case', 'utils/page/canonicalUrl.ts'],
    ['a component in kebab case', 'components/photo/photo-card.tsx'],
  ])('catch %s', (_what, path) => {
    expect(offencesOf(path)).toHaveLength(1);
  });

  it('catch a file that only hands on', () => {
    expect(offencesOf('utils/page/a.ts', "// A.\nexport * from './b';\n")).toHaveLength(1);
  });

  it('catch a file that opens without saying what it is for', () => {
    expect(offencesOf('utils/page/a.ts', 'export const a = 1;\n')).toHaveLength(1);
  });

  it('catch a file too long for one idea, unless it is a data table', () => {
    const long = 'const a = 1;\n'.repeat(300);
    expect(offencesOf('utils/page/a.ts', `// A.\n${long}`)).toHaveLength(1);
    expect(offencesOf('utils/page/a.ts', `// Data table: a.\n${long}`)).toEqual([]);
  });
});
