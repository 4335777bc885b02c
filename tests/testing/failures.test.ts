import { describe, expect, it } from 'vitest';
import { playwrightFailures, vitestFailures } from '../../scripts/testing/failures';

const ESCAPE = String.fromCharCode(27);

describe('the failures of a report', () => {
  it('are those of Vitest, each with its file and reason', () => {
    const report = {
      testResults: [
        {
          name: 'tests/a.test.ts',
          status: 'failed',
          message: '',
          assertionResults: [
            { fullName: 'adds', status: 'passed', failureMessages: [] },
            { fullName: 'takes away', status: 'failed', failureMessages: ['expected 1 to be 2'] },
          ],
        },
      ],
    };
    expect(vitestFailures(report)).toEqual(['tests/a.test.ts: takes away\nexpected 1 to be 2']);
  });

  it('are a file that could not be loaded', () => {
    const report = {
      testResults: [
        {
          name: 'tests/b.test.ts',
          status: 'failed',
          message: 'No such module',
          assertionResults: [],
        },
      ],
    };
    expect(vitestFailures(report)).toEqual(['tests/b.test.ts\nNo such module']);
  });

  it('are those of Playwright, however deep they stand, without the colours of a terminal', () => {
    const spec = (title: string, ok: boolean, message: string) => ({
      title,
      file: 'c.test.ts',
      ok,
      tests: [{ results: [{ errors: ok ? [] : [{ message }] }] }],
    });
    const report = {
      suites: [
        {
          specs: [spec('opens', true, '')],
          suites: [{ specs: [spec('closes', false, `${ESCAPE}[31mnot closed${ESCAPE}[39m`)] }],
        },
      ],
    };
    expect(playwrightFailures(report)).toEqual(['c.test.ts: closes\nnot closed']);
  });

  it('are a test of Playwright that passes only sometimes', () => {
    const results = [{ errors: [{ message: 'not yet' }] }, { errors: [] }];
    const report = {
      suites: [{ specs: [{ title: 'waits', file: 'd.test.ts', ok: true, tests: [{ results }] }] }],
    };
    expect(playwrightFailures(report)).toEqual(['d.test.ts: waits\nnot yet']);
  });
});
