// npm run report:accuracy -- --cases DIR --scorer FILE --out FOLDER [--before FILE.jsonl] [--notes FILE.json] [--only TEXT]
// How well stories are read, on a corpus that lies outside the project: goals by source and by language, what each pass
// adds (every page is read again without it), the worst pages with the reader's reasons. `--before` are predictions of an
// earlier state, `--notes` what people found wrong in the gold, by id. The report quotes pages: it stays outside too.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type AccuracyInput, accuracyReport } from './accuracy/accuracy-report';
import { type CorpusCase, corpusCases, pageOf } from './accuracy/corpus';
import { scoredPages } from './accuracy/scored-pages';
import type { ReaderNotes } from './accuracy/why-low';
import { fromCaller, option } from './arguments';
import { bundleForPage } from './browsers/bundle-for-page';
import type { Prediction } from './reading/prediction';
import { inStoredPage, openReader } from './reading/stored-pages';

interface PageAnswer {
  whole: ReaderNotes & { prediction: Prediction; inLanguage?: string };
  without: Record<string, Prediction>;
}

const [folder, scorer, out] = ['cases', 'scorer', 'out'].map((name) => option(name));
if (!folder || !scorer || !out)
  throw new Error('usage: npm run report:accuracy -- --cases DIR --scorer FILE --out FOLDER');
const corpus = fromCaller(folder);
const target = fromCaller(out);
mkdirSync(target, { recursive: true });

/** Reads all pages, two at a time. */
async function readAll(cases: readonly CorpusCase[]): Promise<Map<string, PageAnswer>> {
  const script = await bundleForPage('scripts/accuracy/read-without-each.ts');
  const reader = await openReader();
  const answers = new Map<string, PageAnswer>();
  const waiting = [...cases];
  const work = async (): Promise<void> => {
    for (let c = waiting.shift(); c; c = waiting.shift()) {
      const page = { url: c.url, body: pageOf(corpus, c), contentType: 'text/html; charset=utf-8' };
      try {
        const answer = await inStoredPage(reader.context, page, `(${script}).read`);
        answers.set(c.id, answer as PageAnswer);
      } catch (error) {
        console.error(`${c.id}: ${error}`);
      }
    }
  };
  await Promise.all([work(), work()]);
  await reader.close();
  return answers;
}

const cases = corpusCases(corpus, option('only'));
const ids = new Set(cases.map(({ id }) => id));
const answers = await readAll(cases);

/** Scores one reading of all pages, left in the folder as predictions. */
function score(name: string, prediction: (answer: PageAnswer) => Prediction | undefined) {
  const file = path.join(target, `${name}.jsonl`);
  const lines = [...answers].map(([id, answer]) => JSON.stringify({ ...prediction(answer), id }));
  writeFileSync(file, `${lines.join('\n')}\n`);
  return scoredPages(fromCaller(scorer ?? ''), corpus, file).filter(({ id }) => ids.has(id));
}

const passes = Object.keys([...answers.values()][0]?.without ?? {});
const before = option('before');
const notes = option('notes');
const input: AccuracyInput = {
  cases,
  read: new Map(
    [...answers].map(([id, { whole }]) => [
      id,
      { ...whole, prediction: { ...whole.prediction, id } },
    ]),
  ),
  now: score('whole', ({ whole }) => whole.prediction),
  before: before
    ? scoredPages(fromCaller(scorer), corpus, fromCaller(before)).filter(({ id }) => ids.has(id))
    : undefined,
  without: new Map(
    passes.map((name) => [name, score(`without-${name}`, ({ without }) => without[name])]),
  ),
  notes: notes ? JSON.parse(readFileSync(fromCaller(notes), 'utf8')) : {},
};
const report = accuracyReport(input);
writeFileSync(path.join(target, 'report.md'), report);
console.log(report.slice(0, report.indexOf('## The worst pages')));
console.log(`written to ${path.join(target, 'report.md')}`);
