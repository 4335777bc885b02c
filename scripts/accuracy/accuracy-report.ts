// The report on accuracy as Markdown, from scored pages.
import type { Prediction } from '../reading/prediction';
import { accuracyGoals } from './accuracy-goals';
import type { CorpusCase } from './corpus';
import { languageGroup } from './language-group';
import { markdownTable } from './markdown-table';
import { meanOf, type ScoredPage } from './scored-pages';
import { type ReaderNotes, whyLow } from './why-low';

/** What the report is made of. */
export interface AccuracyInput {
  cases: readonly CorpusCase[];
  read: ReadonlyMap<string, ReaderNotes & { prediction: Prediction; inLanguage?: string }>;
  now: readonly ScoredPage[];
  /** The same pages in an earlier state. */
  before: readonly ScoredPage[] | undefined;
  /** The pages read without a pass, by its name. */
  without: ReadonlyMap<string, readonly ScoredPage[]>;
  /** What is wrong in the gold, by id of the page. */
  notes: Readonly<Record<string, string>>;
}

/** The metrics that are shown for groups of pages. */
const METRICS = [
  'bodyF1',
  'nearPerfect',
  'wordF1',
  'rougeF1',
  'summaryRecall',
  'titleExact',
  'titleClose',
  'authorF1',
  'dateDay',
  'capF1',
  'creditRecall',
  'leak',
];
/** Of these a page is judged by; each is 1 where nothing is wrong. */
const JUDGED = [
  'bodyF1',
  'wordF1',
  'rougeF1',
  'titleClose',
  'authorF1',
  'dateDay',
  'capF1',
  'creditRecall',
];
const WORST = 20;

type Group = [name: string, ids: ReadonlySet<string>];

function groupsOf(cases: readonly CorpusCase[], name: (c: CorpusCase) => string): Group[] {
  const groups = new Map<string, Set<string>>();
  for (const c of cases) groups.set(name(c), (groups.get(name(c)) ?? new Set()).add(c.id));
  return [...groups].sort(([, a], [, b]) => b.size - a.size);
}

const pagesIn = (pages: readonly ScoredPage[], ids: ReadonlySet<string>): ScoredPage[] =>
  pages.filter(({ id }) => ids.has(id));

function goalsTable({ cases, now, before }: AccuracyInput): string {
  const rows = groupsOf(cases, ({ source }) => source).flatMap(([source, ids]) =>
    accuracyGoals(source).map(({ metric, atLeast, atMost }) => {
      const value = meanOf(pagesIn(now, ids), metric);
      const was = before && meanOf(pagesIn(before, ids), metric);
      const holds =
        value === undefined
          ? undefined
          : atMost === undefined
            ? value >= (atLeast ?? 0)
            : value <= atMost;
      const goal = atMost === undefined ? `at least ${atLeast}` : `at most ${atMost}`;
      return [source, metric, was, value, goal, holds === undefined ? '' : holds ? 'yes' : 'no'];
    }),
  );
  return markdownTable(['source', 'metric', 'before', 'now', 'goal', 'holds'], rows);
}

function groupsTable(input: AccuracyInput, groups: readonly Group[]): string {
  const used = METRICS.filter((metric) => meanOf(input.now, metric) !== undefined);
  const rows = groups.map(([name, ids]) => [
    name,
    String(ids.size),
    ...used.map((metric) => meanOf(pagesIn(input.now, ids), metric)),
  ]);
  return markdownTable(['pages', 'n', ...used], rows);
}

/** What is lost without each pass: positive where the pass helps. */
function sharesTable({ now, without }: AccuracyInput): string {
  const used = METRICS.filter((metric) => meanOf(now, metric) !== undefined);
  const share = (pages: readonly ScoredPage[], metric: string): string => {
    const lost = (meanOf(now, metric) ?? 0) - (meanOf(pages, metric) ?? 0);
    return Math.abs(lost) < 0.0005 ? '' : `${lost > 0 ? '+' : ''}${lost.toFixed(3)}`;
  };
  const rows = [...without].map(([name, pages]) => [
    name,
    ...used.map((metric) => share(pages, metric)),
  ]);
  return markdownTable(['pass', ...used], rows);
}

/** What is missing to a perfect page, summed over its metrics. */
const deficit = ({ m }: ScoredPage): number =>
  JUDGED.reduce((sum, metric) => sum + (1 - (m[metric] ?? 1)), 0);

function worstPages({ cases, read, now, notes }: AccuracyInput): string {
  const worst = [...now].sort((a, b) => deficit(b) - deficit(a)).slice(0, WORST);
  return worst
    .map((page) => {
      const c = cases.find(({ id }) => id === page.id);
      const got = read.get(page.id);
      const figures = JUDGED.flatMap((metric) => {
        const value = page.m[metric];
        return value === undefined || value > 0.999 ? [] : [`${metric} ${value.toFixed(3)}`];
      });
      const lines = c && got ? whyLow(c, got.prediction, got) : ['the page was not read'];
      const note = notes[page.id];
      return [
        `### ${page.id}: ${figures.join(', ')}`,
        '',
        ...(note ? [`- **gold: ${note}**`] : []),
        ...lines.map((line) => `- ${line}`),
      ].join('\n');
    })
    .join('\n\n');
}

/** The report, all of it. */
export function accuracyReport(input: AccuracyInput): string {
  const languages = groupsOf(
    input.cases,
    (c) => `${c.source}: ${languageGroup(c.lang ?? input.read.get(c.id)?.inLanguage)}`,
  );
  const gold = Object.entries(input.notes).map(([id, note]) => `- ${id}: ${note}`);
  return [
    '# How well stories are read',
    `${input.cases.length} pages. Every figure is a mean over the pages whose gold defines it.`,
    '## Goals',
    goalsTable(input),
    '## By source and language',
    groupsTable(input, languages),
    '## What each pass adds',
    'The figure with all passes less the figure without this one; empty where nothing changes.',
    sharesTable(input),
    '## The worst pages',
    worstPages(input),
    ...(gold.length > 0 ? ['## What the gold gets wrong', gold.join('\n')] : []),
    '',
  ].join('\n\n');
}
