// One step of `npm test`: a program run to its end, its output handed on as it comes, its tests counted.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import * as v from 'valibot';
import { projectRoot } from '../build-extension';
import { playwrightFailures, vitestFailures } from './failures';

/** How many tests of a step passed and failed. A step without tests of its own counts as one. */
export interface Count {
  passed: number;
  failed: number;
  /** The tests that failed, and why; fewer than `failed` where a program ended badly. */
  failures?: readonly string[];
}

/** A step: the program (a script under node_modules, run by this Node) and how its tests are counted. */
export interface Step {
  name: string;
  program: readonly string[];
  /** Variables of its environment. */
  env?: Readonly<Record<string, string>>;
  /** The report it writes, for a step that runs tests. */
  report?: { file: string; read: (report: unknown) => Count };
}

/** Minutes without a word after which a program counts as hung. How long it takes in all says nothing: machines differ. */
const SILENCE = 15;

const VitestReport = v.object({ numPassedTests: v.number(), numFailedTests: v.number() });
const PlaywrightReport = v.object({
  stats: v.object({ expected: v.number(), unexpected: v.number(), flaky: v.number() }),
});

/** Reads the JSON report of Vitest. */
export function vitestCount(report: unknown): Count {
  const { numPassedTests, numFailedTests } = v.parse(VitestReport, report);
  return { passed: numPassedTests, failed: numFailedTests, failures: vitestFailures(report) };
}

/** Reads the JSON report of Playwright. A test that passes only sometimes has failed. */
export function playwrightCount(report: unknown): Count {
  const { expected, unexpected, flaky } = v.parse(PlaywrightReport, report).stats;
  return { passed: expected, failed: unexpected + flaky, failures: playwrightFailures(report) };
}

/** What a step is worth: a program that ends badly, or whose report shows no test, has failed at least once. */
export function countStep(endedWell: boolean, counted: Count | undefined): Count {
  if (!counted) return { passed: 0, failed: 1 };
  const broken = !endedWell || counted.passed + counted.failed === 0;
  return { ...counted, failed: Math.max(counted.failed, broken ? 1 : 0) };
}

function readReport(step: Step): Count | undefined {
  if (!step.report) return { passed: 0, failed: 0 };
  if (!existsSync(step.report.file)) return undefined;
  return step.report.read(JSON.parse(readFileSync(step.report.file, 'utf8')));
}

/** Runs a program to its end; what it prints goes to `print`. Ends well with code 0. */
function runProgram({ name, program, env }: Step, print: (text: Buffer) => void): Promise<boolean> {
  const [script = '', ...args] = program;
  const run = spawn(process.execPath, [path.join(projectRoot, script), ...args], {
    cwd: projectRoot,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env, FORCE_COLOR: process.stdout.isTTY ? '1' : '0' },
  });
  let timer: NodeJS.Timeout;
  const spoke = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      print(Buffer.from(`${name}: said nothing for ${SILENCE} minutes, and was ended.\n`));
      run.kill();
    }, SILENCE * 60_000);
  };
  for (const stream of [run.stdout, run.stderr])
    stream.on('data', (text: Buffer) => {
      spoke();
      print(text);
    });
  spoke();
  return new Promise((resolve) => {
    const ended = (well: boolean) => {
      clearTimeout(timer);
      resolve(well);
    };
    run.on('error', (error) => {
      print(Buffer.from(`${name}: ${error.message}\n`));
      ended(false);
    });
    run.on('close', (code) => ended(code === 0));
  });
}

/** Runs a step; what it prints goes to `print` as it comes. */
export async function runStep(step: Step, print: (text: Buffer) => void): Promise<Count> {
  if (step.report) {
    mkdirSync(path.dirname(step.report.file), { recursive: true });
    rmSync(step.report.file, { force: true });
  }
  const endedWell = await runProgram(step, print);
  if (!step.report) return { passed: endedWell ? 1 : 0, failed: endedWell ? 0 : 1 };
  return countStep(endedWell, readReport(step));
}
