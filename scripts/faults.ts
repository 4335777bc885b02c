// npm run faults -- --browser chromium|firefox [--rounds N] [--seed S] [--only KIND,…] [--damage NAME] [--json FILE]
// What crashes, bad disks and full disks do to a library, in a real browser with the built extension. N is the number of
// kills of each kind. Ends badly where something was lost.
import process from 'node:process';
import { option } from './arguments';
import { type Figure, report } from './bench/figures';
import type { BrowserName } from './browsers/find-browser';
import { buildExtension } from './build-extension';
import { chanceOf } from './faults/chance';
import { type DamageOutcome, damageSeries } from './faults/damage-series';
import { diskFull } from './faults/disk-full';
import { KINDS, killSeries } from './faults/kills';
import { manyTabs } from './faults/many-tabs';
import { workerKills } from './faults/worker-kills';

const browser: BrowserName = option('browser') === 'firefox' ? 'firefox' : 'chromium';
const rounds = Number(option('rounds') ?? 5);
const seed = Number(option('seed') ?? Math.floor(Math.random() * 1e9));
const only = option('only')?.split(',');
const damage = option('damage') ?? '';
const TABS = 4;
const SAME = 200;

const figure = (name: string, value: number): Figure => ({ name, unit: '', value });

async function kills(): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const [at, kind] of KINDS.entries()) {
    const count = await killSeries(browser, kind, rounds, chanceOf(seed + at));
    figures.push(
      figure(`killed while ${kind}: kills`, count.kills),
      figure(`killed while ${kind}: acknowledged stories`, count.acknowledged),
      figure(`killed while ${kind}: put right`, count.repaired),
      figure(`killed while ${kind}: lost`, count.lost),
      figure(`killed while ${kind}: half stories`, count.half),
    );
  }
  return figures;
}

async function damages(): Promise<Figure[]> {
  const outcomes = await damageSeries(browser, ({ name }) => name.includes(damage));
  console.table(outcomes);
  const many = (holds: (outcome: DamageOutcome) => boolean) => outcomes.filter(holds).length;
  return [
    figure('damages', outcomes.length),
    figure(
      'damages: lost though a copy was whole',
      many(({ repairable, fate, lost }) => repairable && (lost > 0 || fate === 'refused')),
    ),
    figure(
      'damages: silent',
      many(({ fate }) => fate === 'silent'),
    ),
    figure(
      'damages: half stories',
      many(({ half }) => half > 0),
    ),
    figure(
      'damages without recovery copy: lost',
      many(({ controlLost }) => controlLost > 0),
    ),
  ];
}

async function workers(): Promise<Figure[]> {
  const count = await workerKills(browser, rounds, chanceOf(seed + 10));
  return [
    figure('background stopped: kills', count.kills),
    figure('background stopped: lost', count.lost),
    figure('background stopped: half stories', count.half),
    figure('background stopped: unfinished', count.unfinished),
  ];
}

async function tabs(): Promise<Figure[]> {
  const { stories, fresh } = await manyTabs(browser, TABS, SAME);
  return [
    figure('tabs saving the same 200: stories too many or too few', Math.abs(stories - SAME)),
    figure('tabs saving the same 200: called new too often', Math.abs(fresh - SAME)),
  ];
}

async function disk(): Promise<Figure[]> {
  const full = await diskFull(browser);
  if (!full) {
    console.error('Disk full: left out, no small file system can be made here.');
    return [];
  }
  console.error(`Disk full: the save said "${full.said}".`);
  return [
    figure('disk full: unsaid', full.said.startsWith('disk-full') ? 0 : 1),
    { name: 'disk full: until it was said', unit: 'ms', value: full.took },
    figure('disk full: older stories changed', full.changed),
    figure('disk full: saves not again', full.savesAgain ? 0 : 1),
  ];
}

const series: Record<string, () => Promise<Figure[]>> = { kills, damages, workers, tabs, disk };

buildExtension(browser === 'chromium' ? 'chrome' : 'firefox');
console.error(`${browser}, ${rounds} rounds, seed ${seed}`);
const figures: Figure[] = [];
for (const [name, run] of Object.entries(series))
  if (only?.includes(name) ?? true) figures.push(...(await run()));
const holds = report(figures, 'faults', option('json'));
process.exit(holds ? 0 : 1);
