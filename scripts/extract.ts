// npm run extract -- FILE [--url ADDRESS]: prints the story that the built clip script reads from a saved page or a text
// file, as JSON on standard output. Everything else goes to standard error.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fromCaller, option, rest } from './arguments';
import { buildExtension } from './build-extension';
import { contentTypeOf, savedFrom } from './reading/saved-page';
import { clipScript, openReader, readStoredPage } from './reading/stored-pages';

const [given] = rest(['url']);
if (!given) {
  console.error('usage: npm run extract -- FILE [--url ADDRESS]');
  process.exit(2);
}
const file = fromCaller(given);
const body = readFileSync(file);
const url = option('url') ?? savedFrom(body) ?? `https://saved-page.invalid/${path.basename(file)}`;

buildExtension('chrome');
const reader = await openReader();
try {
  const page = { url, body, contentType: contentTypeOf(file) };
  const { result } = await readStoredPage(reader.context, page, clipScript());
  if (result.ok) console.log(JSON.stringify(result.value, null, 2));
  else {
    console.error(`No story was read: ${result.trouble.kind} ${result.trouble.detail ?? ''}`);
    process.exitCode = 1;
  }
} finally {
  await reader.close();
}
