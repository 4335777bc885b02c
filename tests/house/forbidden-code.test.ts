import { describe, expect, it } from 'vitest';
import { forbiddenCode } from './forbidden-code';
import { productCode } from './source-file';

const found = (text: string) => forbiddenCode([{ path: 'utils/page/a.ts', text }]);

describe('forbidden code', () => {
  it('stands nowhere in what is shipped', () => {
    expect(forbiddenCode(productCode())).toEqual([]);
  });

  it.each([
    ['an HTML sink', 'root.innerHTML = text;'],
    ['an HTML sink in Preact', '<p dangerouslySetInnerHTML={x} />'],
    ['code from text', 'eval(text);'],
    ['a cast', 'const a = b as Story;'],
    ['any', 'function f(a: any) {}'],
    ['a silenced check', '// @ts-expect-error'],
    ['a name WXT takes for its own', 'const keep = (storage: Storage) => storage;'],
    ['work put off', '// TODO: later'],
  ])('catches %s', (_what, text) => {
    expect(found(text)).toHaveLength(1);
  });

  it('lets the storage of the browser be', () => {
    expect(found('const { local } = browser.storage;')).toEqual([]);
  });

  it('lets comments, strings, imports and as const be', () => {
    expect(
      found(
        "// kept as typed blocks\nimport { a as b } from './a';\nconst c = 'eval(x)';\nconst d = [1] as const;",
      ),
    ).toEqual([]);
  });
});
