// npm test: what a change is checked by on a working day; with --full, everything there is to check. Needs a machine that has
// only Node. The last line counts what passed and failed.
import process from 'node:process';
import { flag } from './arguments';
import { ensureBrowser } from './browsers/find-browser';
import { type Count, runStep, type Step } from './testing/run-step';
import { longStages, type Stage, stages } from './testing/steps';

interface Outcome extends Count {
  name: string;
  seconds: number;
}

/** Steps in a lane of their own speak as they run; of lanes side by side each step speaks when it has ended. */
async function outcomeOf(step: Step, alone: boolean): Promise<Outcome> {
  const held: Buffer[] = [];
  const title = `\n=== ${step.name}\n`;
  if (alone) process.stdout.write(title);
  const startedAt = Date.now();
  const count = await runStep(step, (text) => {
    if (alone) process.stdout.write(text);
    else held.push(text);
  });
  if (!alone) process.stdout.write(Buffer.concat([Buffer.from(title), ...held]));
  return { name: step.name, ...count, seconds: Math.round((Date.now() - startedAt) / 1000) };
}

async function outcomesOf(stage: Stage): Promise<Outcome[]> {
  const lanes = stage.map(async (lane) => {
    const outcomes: Outcome[] = [];
    for (const step of lane) outcomes.push(await outcomeOf(step, stage.length === 1));
    return outcomes;
  });
  return (await Promise.all(lanes)).flat();
}

ensureBrowser('chromium');
ensureBrowser('firefox');
const startedAt = Date.now();
const outcomes: Outcome[] = [];
for (const stage of [...stages, ...(flag('full') ? longStages : [])])
  outcomes.push(...(await outcomesOf(stage)));

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
console.log(`${Math.round((Date.now() - startedAt) / 1000)} s in all`);
const failed = sum((outcome) => outcome.failed);
console.log(`${sum((outcome) => outcome.passed)} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
