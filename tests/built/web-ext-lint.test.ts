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

// The lines that the linter may point at, each by the words at its sink. All three stand in libraries; none is reached
// with a page's words: Readability works on a copy without a window, and Preact is given no dangerouslySetInnerHTML.
const KNOWN = {
  'Readability reads a noscript image': /^\w+\.innerHTML=\w+\.innerHTML/,
  'Readability puts the page back for another try': /^\w+\.innerHTML=\w+[;,)}]/,
  'Preact supports dangerouslySetInnerHTML': /^\w+\.innerHTML=\w+\.__html/,
};

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

const sinkAt = ({ file, line, column }: Finding): string =>
  (builtFile('firefox', file).split('\n')[line - 1] ?? '').slice(column - 1, column + 60);

/** The name of a known finding, or what was found. */
function nameOf(finding: Finding): string {
  const sink = finding.code === 'UNSAFE_VAR_ASSIGNMENT' ? sinkAt(finding) : '';
  const known = Object.entries(KNOWN).find(([, words]) => words.test(sink));
  return known?.[0] ?? `${finding.code} in ${finding.file}: ${sink}`;
}

describe('the linter of the Firefox store', () => {
  it('finds no error', () => expect(report.errors).toEqual([]));
  it('has no notice to give', () => expect(report.notices).toEqual([]));
  it('warns of no line but the three it knows, each once', () => {
    const named = report.warnings.map(nameOf);
    expect(named.filter((name) => !(name in KNOWN))).toEqual([]);
    expect(new Set(named).size).toBe(named.length);
  });
});
