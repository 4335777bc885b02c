// npm run train:judge -- --blocks FILE.jsonl
// Trains the judge of blocks from what `collect-blocks` wrote and puts it into utils/extract/blocks/. Same input, same
// bytes.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { fromCaller, option } from '../scripts/arguments';
import { projectRoot } from '../scripts/build-extension';
import { blockModel } from './block-model';
import { readBlockPages } from './block-pages';

const pages = await readBlockPages(fromCaller(option('blocks') ?? 'blocks.jsonl'));
const file = path.join(projectRoot, 'utils/extract/blocks/block-model.ts');
writeFileSync(file, blockModel(pages));
console.log(`${file} written, from ${pages.length} pages`);
