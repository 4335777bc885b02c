// Builds the extension for Chromium into a folder of its own, named by the first argument. A process by itself: the builder
// speaks to standard output.
import path from 'node:path';
import process from 'node:process';
import { build } from 'wxt';
import { projectRoot } from '../build-extension';

const [outDir] = process.argv.slice(2);
if (outDir === undefined) throw new Error('Into which folder?');
await build({ root: projectRoot, browser: 'chrome', outDir: path.resolve(outDir) });
