import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { FORMATS } from '../../utils/export/formats';
import { PASSES } from '../../utils/extract/passes';
import { IMPORT_FORMATS } from '../../utils/import/formats';
import { type Kind, listingOffences } from './listed';
import { sourceFiles } from './source-file';

const namesIn = (document: string, pattern: RegExp): string[] =>
  sourceFiles(document === 'passes' ? /^docs\/passes\.md$/ : /^docs\/formats\.md$/).flatMap(
    ({ text }) => [...text.matchAll(pattern)].map((match) => match[1] ?? ''),
  );

/** The files of a room that hold what `pattern` says, by their names without folder and ending. */
const filesWith = (room: RegExp, pattern: RegExp): string[] =>
  sourceFiles(room)
    .filter(({ text }) => pattern.test(text))
    .map((file) => path.basename(file.path, '.ts'));

describe('every one of a kind has its file, its line in the list and its place in the document', () => {
  it.each<Kind>([
    {
      what: 'pass',
      files: filesWith(/^utils\/extract\/passes\/.*\.ts$/, /^/),
      listed: PASSES.map(({ name }) => name),
      documented: namesIn('passes', /^\| `([^`]+)` \|/gm),
    },
    {
      what: 'export format',
      files: filesWith(/^utils\/export\/formats\/.*\.ts$/, /^/),
      listed: FORMATS.map(({ id }) => id),
      documented: namesIn('formats', /^### `(?!manifest\.json)([^`]+)`/gm),
    },
    {
      what: 'import format',
      files: filesWith(/^utils\/import\/formats\/.*\.ts$/, /^/),
      listed: IMPORT_FORMATS.map(({ id }) => id),
      documented: namesIn('formats', /^### Importing `([^`]+)`/gm),
    },
  ])('$what', (kind) => {
    expect(kind.files.length).toBeGreaterThan(0);
    expect(listingOffences(kind)).toEqual([]);
  });
});

describe('the list of a kind', () => {
  const sound = { what: 'pass', files: ['a', 'b'], listed: ['b', 'a'], documented: ['b', 'a'] };

  it('passes where files, list and document agree', () => {
    expect(listingOffences(sound)).toEqual([]);
  });

  it.each([
    ['a file that nobody listed', { files: ['a', 'b', 'c'] }],
    ['an entry without a file', { files: ['a'] }],
    ['an entry that is not documented', { documented: ['b'] }],
    ['a description of what is not there', { documented: ['b', 'a', 'c'] }],
    ['an entry that stands there twice', { listed: ['b', 'a', 'a'] }],
    ['a document in another order', { documented: ['a', 'b'] }],
  ])('catches %s', (_what, planted) => {
    expect(listingOffences({ ...sound, ...planted })).toHaveLength(1);
  });
});
