// Everything `npm test` and `npm run test:full` run: what is quick and says most comes first.
import path from 'node:path';
import { projectRoot } from '../build-extension';
import { playwrightCount, type Step, vitestCount } from './run-step';

const reportAt = (name: string): string => path.join(projectRoot, 'test-results', `${name}.json`);

const vitest = (name: string, project: string): Step => ({
  name,
  program: [
    'node_modules/vitest/vitest.mjs',
    'run',
    `--project=${project}`,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${reportAt(project)}`,
  ],
  report: { file: reportAt(project), read: vitestCount },
});

const walk = (...args: string[]): Step => ({
  name: ['npm start', ...args].join(' '),
  program: ['scripts/run.mjs', 'start', ...args],
});

const faults = (...args: string[]): Step => ({
  name: ['faults', ...args].join(' '),
  program: ['scripts/run.mjs', 'faults', ...args, '--seed', '11'],
});

/** The unit tests take two thousand: all of them take minutes. */
const allRecords: Step = {
  name: '20,000 random records as Markdown',
  program: [
    'node_modules/vitest/vitest.mjs',
    'run',
    '--project=unit',
    'tests/export/markdown/random-stories.test.ts',
  ],
  env: { RANDOM_RECORDS: '20000' },
};

const wxt = 'node_modules/wxt/bin/wxt.mjs';

/** Steps that run side by side: each lane from its first step to its last. */
export type Stage = readonly (readonly Step[])[];

/** The stages of `npm test`: nothing in one needs what a later one makes. Browsers come alone: two cores are too few for more. */
export const stages: readonly Stage[] = [
  [[{ name: 'generated types', program: [wxt, 'prepare'] }]],
  [
    [
      { name: 'format and lint', program: ['node_modules/@biomejs/biome/bin/biome', 'check', '.'] },
      { name: 'types', program: ['node_modules/typescript/bin/tsc', '--noEmit'] },
      { name: 'build for Chrome', program: [wxt, 'build', '--browser', 'chrome'] },
      { name: 'build for Firefox', program: [wxt, 'build', '--browser', 'firefox'] },
    ],
    [vitest('unit tests', 'unit')],
  ],
  [[vitest('what was built', 'built')]],
  [[vitest('components in Chromium', 'browser')]],
  [
    [
      {
        name: 'the whole path in Chromium',
        program: ['node_modules/@playwright/test/cli.js', 'test'],
        report: { file: reportAt('chromium'), read: playwrightCount },
      },
    ],
  ],
  [[vitest('the whole path in Firefox', 'firefox')]],
];

const KEPT_OUT = 'vectors,opened,unseen,messages,private';

/** What `npm run test:full` adds: the checker of patterns, the walk of `npm start`, and some series of `npm run faults` in a short form. */
export const longStages: readonly Stage[] = [
  vitest('patterns', 'patterns'),
  allRecords,
  walk('--headless'),
  walk('--headless', '--firefox'),
  faults('--browser', 'chromium', '--rounds', '2', '--only', 'kills,workers,tabs'),
  faults('--browser', 'firefox', '--rounds', '1', '--only', 'kills,workers'),
  faults('--browser', 'chromium', '--only', KEPT_OUT, '--every', '6', '--stories', '60'),
  faults('--browser', 'firefox', '--only', KEPT_OUT, '--every', '12', '--stories', '30'),
  faults('--browser', 'chromium', '--rounds', '2', '--only', 'merging'),
  faults('--browser', 'chromium', '--only', 'identity'),
  faults('--browser', 'chromium', '--only', 'leaving'),
  faults('--browser', 'firefox', '--only', 'leaving', '--every', '3'),
].map((step) => [[step]]);
