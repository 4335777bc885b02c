import { describe, expect, it } from 'vitest';
import { countStep, playwrightCount, runStep, vitestCount } from '../../scripts/testing/run-step';

describe('a step of the test run', () => {
  it('is counted by the report of its runner', () => {
    expect(vitestCount({ numPassedTests: 7, numFailedTests: 2, testResults: [] })).toMatchObject({
      passed: 7,
      failed: 2,
    });
    expect(
      playwrightCount({ stats: { expected: 3, unexpected: 1, flaky: 1 }, suites: [] }),
    ).toMatchObject({ passed: 3, failed: 2 });
  });

  it('has failed where it ended badly though every test passed', () => {
    expect(countStep(false, { passed: 5, failed: 0 })).toEqual({ passed: 5, failed: 1 });
  });

  it('has failed where it ran no test at all', () => {
    expect(countStep(true, { passed: 0, failed: 0 })).toEqual({ passed: 0, failed: 1 });
  });

  it('has failed where it left no report', () => {
    expect(countStep(true, undefined)).toEqual({ passed: 0, failed: 1 });
  });

  it('counts as one where it runs no tests of its own, and hands on what the program says', async () => {
    const said: string[] = [];
    const print = (text: Buffer) => void said.push(text.toString());
    const version = ['node_modules/typescript/bin/tsc', '--version'];
    expect(await runStep({ name: 'help', program: version }, print)).toEqual({
      passed: 1,
      failed: 0,
    });
    expect(said.join('')).toContain('Version');
    expect(await runStep({ name: 'nothing', program: ['no-such-program.js'] }, print)).toEqual({
      passed: 0,
      failed: 1,
    });
  });
});
