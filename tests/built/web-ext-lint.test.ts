import { spawnSync } from 'node:child_process';
import path from 'node:path';
import process from 'node:process';
import { beforeAll, describe, expect, it } from 'vitest';
import { outputFolder, projectRoot } from '../../scripts/build-extension';
import { builtFile } from './built-file';

interface Finding {
  code: string;
  file: string;
  line: number;
  column: number;
}

// The lines that the linter may point at, each by the words around its sink and how often it stands in the build: Preact's own
// support of dangerouslySetInnerHTML, which no line of Cutline gives it (tests/house/forbidden-code.ts), and what Readability
// writes into the copy of a page that it works on, a document that is never shown, loads nothing and runs nothing.
const KNOWN: readonly { words: RegExp; times: number }[] = [
  {
    words: /\.__html==\w+\.innerHTML\)\|\|\(\w+\.innerHTML=\w+\.__html\),\w+\.__k=\[\]/,
    times: 1,
  },
  { words: /this\._charThreshold\)\{if\(\w+=!1,\w+\.innerHTML=\w+,this\._attempts/, times: 2 },
  // The reader of Markdown writes into its own tokens, which are no document; the one of BibTeX looks for the global object where
  // `self` is unknown, which it is in no browser. Both come only with the file formats.
  { words: /\.document\(\)\.write\(/, times: 1 },
  { words: /&&self,\w+=\w+\|\|\w+\|\|Function\(`return this`\)\(\)/, times: 1 },
  { words: /this\._isSingleImage\(\w+\)\)\{.{0,60}\.innerHTML=\w+\.innerHTML/, times: 2 },
];

const report: { errors: Finding[]; notices: Finding[]; warnings: Finding[] } = {
  errors: [],
  notices: [],
  warnings: [],
};

beforeAll(() => {
  const program = path.join(projectRoot, 'node_modules/web-ext/bin/web-ext.js');
  const run = spawnSync(
    process.execPath,
    [
      program,
      'lint',
      '--output=json',
      '--no-config-discovery',
      `--source-dir=${outputFolder('firefox')}`,
    ],
    { encoding: 'utf8', cwd: projectRoot, timeout: 120_000 },
  );
  Object.assign(report, JSON.parse(run.stdout));
}, 150_000);

/** What stands around a finding. */
function wordsAt({ code, file, line, column }: Finding): string {
  const words = builtFile('firefox', file).split('\n')[line - 1] ?? '';
  return `${code} in ${file}: ${words.slice(Math.max(0, column - 60), column + 60)}`;
}

const isKnown = ({ words }: { words: RegExp }, found: string): boolean =>
  /^(?:UNSAFE_VAR_ASSIGNMENT|DANGEROUS_EVAL) /.test(found) && words.test(found);

describe('the linter of the Firefox store', () => {
  it('finds no error', () => expect(report.errors).toEqual([]));
  it('has no notice to give', () => expect(report.notices).toEqual([]));
  it('warns of the lines it is known to warn of, each as often as it stands there, and of no other', () => {
    const found = report.warnings.map(wordsAt);
    expect(found.filter((one) => !KNOWN.some((known) => isKnown(known, one)))).toEqual([]);
    expect(KNOWN.map((known) => found.filter((one) => isKnown(known, one)).length)).toEqual(
      KNOWN.map(({ times }) => times),
    );
  });
});
