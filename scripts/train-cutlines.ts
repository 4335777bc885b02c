// npm run train:cutlines -- --cutlines FILE.jsonl
// Trains the judge of cutlines from what `collect-cutlines` wrote and puts it into utils/extract/photos/. Same input,
// same bytes.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { fromCaller, option } from './arguments';
import { projectRoot } from './build-extension';
import { readCutlinePages } from './training/read-cutline-pages';
import { cutlineModel } from './training/train-cutlines';

const pages = await readCutlinePages(fromCaller(option('cutlines') ?? 'cutlines.jsonl'));
const file = path.join(projectRoot, 'utils/extract/photos/cutline-model.ts');
writeFileSync(file, cutlineModel(pages));
console.log(`${file} written, from ${pages.length} pages and disguises`);
