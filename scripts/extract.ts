// npm run extract -- FILE [--url ADDRESS] [--why] [--format FORMAT]: prints the story that the built clip script reads from a
// saved page or a text file, as JSON on standard output; with --why, where each field came from and the reason log instead;
// with --format, the file that an export of it would be. Everything else goes to standard error.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import project from '../package.json' with { type: 'json' };
import type { Story } from '../utils/story/story';
import { flag, fromCaller, option, rest } from './arguments';
import { buildExtension } from './build-extension';
import { contentTypeOf, savedFrom } from './reading/saved-page';
import { clipScript, openReader, readStoredPage } from './reading/stored-pages';
import { FORMAT_NAMES, writtenAs } from './reading/written-as';

const [given] = rest(['url', 'format']);
const format = option('format');
if (!given || (format !== undefined && !FORMAT_NAMES.includes(format))) {
  console.error('usage: npm run extract -- FILE [--url ADDRESS] [--why] [--format FORMAT]');
  console.error(`FORMAT is one of: ${FORMAT_NAMES.join(', ')}`);
  process.exit(2);
}
const file = fromCaller(given);
const body = readFileSync(file);
const url = option('url') ?? savedFrom(body) ?? `https://saved-page.invalid/${path.basename(file)}`;

/** Where each field came from, and what was cut, taken and flagged for which reason. */
const explained = ({ provenance, reasons, flags }: Story): string =>
  [
    ...Object.entries(provenance).map(
      ([field, { pass, from, confidence }]) => `${field}: ${pass}, ${from} (${confidence})`,
    ),
    '',
    ...reasons.map(({ pass, did, what, why }) => `${pass} ${did} "${what}": ${why}`),
    `flags: ${flags.join(', ') || 'none'}`,
  ].join('\n');

buildExtension('chrome');
const reader = await openReader();
try {
  const page = { url, body, contentType: contentTypeOf(file) };
  const { result } = await readStoredPage(reader.context, page, clipScript());
  if (result.ok && format !== undefined)
    process.stdout.write((await writtenAs(format, result.value, project.version)) ?? '');
  else if (result.ok)
    console.log(flag('why') ? explained(result.value) : JSON.stringify(result.value, null, 2));
  else {
    console.error(`No story was read: ${result.trouble.kind} ${result.trouble.detail ?? ''}`);
    process.exitCode = 1;
  }
} finally {
  await reader.close();
}
