// npm run part:cases -- --cases DIR --out FOLDER
// Parts a corpus by outlet into thirds, each a corpus of its own (FOLDER/A, B, C) that every bench and scorer takes: A and B
// to write rules by, C to judge them on. The pages stay where they are.
import { existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { corpusCases } from './accuracy/corpus';
import { THIRDS, thirdOf } from './accuracy/thirds';
import { fromCaller, option } from './arguments';

const [from, to] = ['cases', 'out'].map((name) => option(name));
if (!from || !to) throw new Error('usage: npm run part:cases -- --cases DIR --out FOLDER');
const corpus = fromCaller(from);
const cases = corpusCases(corpus);

/** Writes the cases of one third beside a link to the pages of all. */
function write(third: string): void {
  const folder = path.join(fromCaller(to ?? ''), third);
  const lines = cases.filter((one) => thirdOf(one) === third).map((one) => JSON.stringify(one));
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'cases.jsonl'), `${lines.join('\n')}\n`);
  const pages = path.join(folder, 'html');
  if (!existsSync(pages)) symlinkSync(path.join(corpus, 'html'), pages);
  console.log(`${third}: ${lines.length} of ${cases.length} pages`);
}

for (const third of THIRDS) write(third);
