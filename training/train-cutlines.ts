// npm run train:cutlines -- --cutlines FILE.jsonl
// Trains the judge of cutlines from what `collect-cutlines` wrote and puts it into utils/extract/photos/. Same input,
// same bytes.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { fromCaller, option } from '../scripts/arguments';
import { projectRoot } from '../scripts/build-extension';
import { cutlineModel } from './cutline-model';
import { readCutlinePages } from './read-cutline-pages';

const pages = await readCutlinePages(fromCaller(option('cutlines') ?? 'cutlines.jsonl'));
const file = path.join(projectRoot, 'utils/extract/photos/cutline-model.ts');
writeFileSync(file, cutlineModel(pages));
console.log(`${file} written, from ${pages.length} pages and disguises`);
