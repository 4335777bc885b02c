// The series of faults that a library has to survive: kills, damages, stops, many tabs, a full disk.
import { chanceOf } from './chance';
import { type DamageOutcome, damageSeries } from './damage-series';
import { diskFull } from './disk-full';
import { figure, type Series } from './fault-order';
import { KINDS, killSeries } from './kills';
import { manyTabs } from './many-tabs';
import { workerKills } from './worker-kills';

const TABS = 4;
const SAME = 200;

export const kills: Series = async ({ browser, rounds, seed }) => {
  const figures = [];
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
};

export const damages: Series = async ({ browser, damage }) => {
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
};

export const workers: Series = async ({ browser, rounds, seed }) => {
  const count = await workerKills(browser, rounds, chanceOf(seed + 10));
  return [
    figure('background stopped: kills', count.kills),
    figure('background stopped: lost', count.lost),
    figure('background stopped: half stories', count.half),
    figure('background stopped: unfinished', count.unfinished),
  ];
};

export const tabs: Series = async ({ browser }) => {
  const { stories, fresh } = await manyTabs(browser, TABS, SAME);
  return [
    figure('tabs saving the same 200: stories too many or too few', Math.abs(stories - SAME)),
    figure('tabs saving the same 200: called new too often', Math.abs(fresh - SAME)),
  ];
};

export const disk: Series = async ({ browser }) => {
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
};
