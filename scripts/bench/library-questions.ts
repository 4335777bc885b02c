// What the library bench asks, and what each answer is held against.
import type { BrowserContext } from 'playwright';
import { type BenchBrowser, letGo, median } from './bench-browser';
import type { Figure } from './figures';
import { tagOf, wordOf } from './invented-library';

/** Stories of the small library. */
export const SMALL = 1000;

interface Question {
  name: string;
  /** What is called in the page, without the library's name. */
  ask: (library: string) => string;
  /** What it is held against; `small` is the same question to the small library. */
  against: string | 'small';
}

const rows = (filter: object) => (library: string) =>
  `firstPage('${library}', ${JSON.stringify(filter)})`;
const facets = (filter: object) => (library: string) =>
  `facets('${library}', ${JSON.stringify(filter)})`;
const term = { text: `"${wordOf(300)}"` };
const searches: [string, object][] = [
  ['one term', term],
  ['two terms', { text: `${wordOf(40)} "${wordOf(90)}"` }],
  ['tag and term', { text: `"${wordOf(60)}"`, tags: [tagOf(3)] }],
  ['prefix', { text: wordOf(300).slice(0, 4) }],
  ['phrase', { text: `"${wordOf(0)} ${wordOf(2)}"` }],
];
const lists: [string, object][] = [
  ['newest 50', {}],
  ['list of a tag', { tags: [tagOf(3)] }],
  ['list of a tag and a year', { tags: [tagOf(3)], from: '2021-01-01', to: '2021-12-31' }],
];
const FLOOR: Question = {
  name: 'floor',
  ask: (library) => `pointGet('${library}')`,
  against: 'small',
};
const SEARCHES = searches.map(
  ([name, filter]): Question => ({
    name: `cold search, ${name}`,
    ask: rows(filter),
    against: 'floor',
  }),
);
const QUESTIONS: readonly Question[] = [
  FLOOR,
  ...SEARCHES,
  ...lists.map(([name, filter]) => ({ name, ask: rows(filter), against: 'small' })),
  { name: 'jump to nine tenths', ask: (library) => `jump('${library}', 0.9)`, against: 'small' },
  { name: 'facet counts of the library', ask: facets({}), against: 'floor' },
  {
    name: 'facet counts of a filtered view',
    ask: facets(term),
    against: 'cold search, one term',
  },
  { name: 'photo desk', ask: (library) => `photoSheet('${library}')`, against: 'small' },
  {
    name: 'what photos can be narrowed by',
    ask: (library) => `photoFacets('${library}')`,
    against: 'small',
  },
];

/** Where the questions are asked. */
export interface Asking {
  browser: BenchBrowser;
  context: BrowserContext;
  bundle: string;
  rounds: number;
  /** Only questions whose names have these words, and what they are held against. */
  asked?: string | undefined;
}

function questionsOf(asked: string | undefined): Question[] {
  const wanted = QUESTIONS.filter(({ name }) => asked === undefined || name.includes(asked));
  const against = new Set(wanted.map((one) => one.against));
  return QUESTIONS.filter((one) => wanted.includes(one) || against.has(one.name));
}

/** Asks everything, each question in a fresh page after the browser has let go of the database. */
export async function askAll(asking: Asking): Promise<Figure[]> {
  const { browser, context, bundle, rounds } = asking;
  const questions = questionsOf(asking.asked);
  const times = new Map<string, number[]>();
  const note = (name: string, took: number) => times.set(name, [...(times.get(name) ?? []), took]);
  for (let round = 0; round < rounds; round++) {
    for (const { name, ask, against } of questions) {
      for (const library of against === 'small' ? ['small', 'large'] : ['large']) {
        await letGo();
        const found = await browser.inFreshPage<{ took: number; rows: number }>(
          context,
          bundle,
          ask(library),
        );
        if (found.rows === 0 && library === 'large') throw new Error(`${name}: nothing was found.`);
        note(`${name} ${library}`, found.took);
      }
    }
    process.stderr.write(`round ${round + 1} of ${rounds}\n`);
  }
  const middle = (name: string): number => median(times.get(name) ?? []);
  return questions.map(({ name, against }): Figure => {
    const value = middle(`${name} large`);
    const baseline = middle(against === 'small' ? `${name} small` : `${against} large`);
    const told = against === 'small' ? `${name}, against ${SMALL} stories` : name;
    return { name: told, unit: 'ms', value, baseline, ratio: value / baseline };
  });
}

/** The searches with the database held open by another page, as it is while the library or the background has it. */
export async function askHeld({ browser, context, bundle, rounds }: Asking): Promise<Figure[]> {
  const holder = await browser.stayingPage(context, bundle, `hold('large')`);
  const took = new Map<string, number[]>();
  for (let round = 0; round < rounds; round++)
    for (const { name, ask } of [FLOOR, ...SEARCHES]) {
      const found = await browser.inFreshPage<{ took: number }>(context, bundle, ask('large'));
      took.set(name, [...(took.get(name) ?? []), found.took]);
    }
  await holder.close();
  return [...took].map(([name, times]) => ({
    name: `${name}, database held open`,
    unit: 'ms',
    value: median(times),
  }));
}
