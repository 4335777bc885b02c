// npm run extract -- FILE… [--url ADDRESS] [--why] [--format FORMAT]: prints the story that the built clip script reads from a
// saved page or a text file, as JSON on standard output; with --why, where each field came from and the reason log instead;
// with --format, the file that an export of it would be. Of many files it prints a line of JSON each, in their order: `file` as
// it was given, and `story` or `trouble`. Everything else goes to standard error; it exits with 1 where a file gave no story.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import project from '../package.json' with { type: 'json' };
import { failed, type Result } from '../utils/outcome/result';
import type { Story } from '../utils/story/story';
import { flag, fromCaller, option, rest } from './arguments';
import { freshClipScript } from './reading/fresh-clip-script';
import { contentTypeOf, savedFrom } from './reading/saved-page';
import { openReader, readStoredPage } from './reading/stored-pages';
import { FORMAT_NAMES, writtenAs } from './reading/written-as';

const files = rest(['url', 'format']);
const [first] = files;
const format = option('format');
const why = flag('why');
const forOne = option('url') !== undefined || format !== undefined || why;
if (
  first === undefined ||
  (files.length > 1 && forOne) ||
  (format !== undefined && !FORMAT_NAMES.includes(format))
) {
  console.error('usage: npm run extract -- FILE [--url ADDRESS] [--why] [--format FORMAT]');
  console.error('   or: npm run extract -- FILE FILE…');
  console.error(`FORMAT is one of: ${FORMAT_NAMES.join(', ')}`);
  process.exit(2);
}

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

const script = freshClipScript();
const reader = await openReader();

async function read(given: string): Promise<Result<Story, { kind: string; detail?: string }>> {
  const file = fromCaller(given);
  try {
    const body = readFileSync(file);
    const named = option('url') ?? savedFrom(body);
    const url = named ?? `https://saved-page.invalid/${path.basename(file)}`;
    const page = { url, body, contentType: contentTypeOf(file) };
    return (await readStoredPage(reader.context, page, script)).result;
  } catch (error) {
    return failed({ kind: 'not-read', detail: String(error) });
  }
}

async function printOne(given: string): Promise<boolean> {
  const result = await read(given);
  if (!result.ok)
    console.error(`No story was read: ${result.trouble.kind} ${result.trouble.detail ?? ''}`);
  else if (format !== undefined)
    process.stdout.write((await writtenAs(format, result.value, project.version)) ?? '');
  else console.log(why ? explained(result.value) : JSON.stringify(result.value, null, 2));
  return result.ok;
}

async function printLine(file: string): Promise<boolean> {
  const result = await read(file);
  console.log(
    JSON.stringify(result.ok ? { file, story: result.value } : { file, trouble: result.trouble }),
  );
  return result.ok;
}

try {
  let all = true;
  for (const file of files) all = (await (files.length > 1 ? printLine : printOne)(file)) && all;
  if (!all) process.exitCode = 1;
} finally {
  await reader.close();
}
