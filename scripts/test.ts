// npm test: everything there is to check, on a machine that has only Node. The last line counts what passed and failed.
import process from 'node:process';
import { flag } from './arguments';
import { ensureBrowser } from './browsers/find-browser';
import { type Count, runStep, type Step } from './testing/run-step';
import { longSteps, steps } from './testing/steps';

interface Outcome extends Count {
  name: string;
  seconds: number;
}

function outcomeOf(step: Step): Outcome {
  console.log(`\n=== ${step.name}`);
  const startedAt = Date.now();
  const count = runStep(step);
  return { name: step.name, ...count, seconds: Math.round((Date.now() - startedAt) / 1000) };
}

ensureBrowser('chromium');
ensureBrowser('firefox');
const outcomes = [...steps, ...(flag('full') ? longSteps : [])].map(outcomeOf);

for (const { name, failures = [] } of outcomes) {
  for (const failure of failures) console.log(`\nfailed in ${name}: ${failure}`);
}
console.log('');
for (const { name, passed, failed, seconds } of outcomes) {
  const columns = [
    name.padEnd(34),
    `${passed} passed`.padStart(12),
    `${failed} failed`.padStart(12),
  ];
  console.log(`${columns.join('')}${`${seconds} s`.padStart(8)}`);
}
const sum = (of: (outcome: Outcome) => number) => outcomes.reduce((n, one) => n + of(one), 0);
const failed = sum((outcome) => outcome.failed);
console.log(`${sum((outcome) => outcome.passed)} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
