// node check-package.mjs FOLDER: recomputes every sum of an unpacked package of Cutline and says what does not agree.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';

const folder = process.argv[2] ?? '.';
const sum = (content) => createHash('sha256').update(content).digest('hex');
const read = (name) => readFileSync(path.join(folder, name));
const sorted = (_, value) =>
  value && typeof value === 'object' && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;
const FIELDS =
  'headline alternativeHeadline kicker byline author dateline datePublished dateModified publisher articleSection keywords inLanguage isAccessibleForFree correction agencyAttribution body'.split(
    ' ',
  );
const wrong = [];
const expect = (what, is, said) => is === said || wrong.push(`${what}: ${is}, not ${said}`);
for (const [, said, name] of `${read('SHA256SUMS')}`.matchAll(/^(\w{64}) {2}(.+)$/gm))
  expect(name, sum(read(name)), said);
const stories = existsSync(path.join(folder, 'data/stories.jsonl'))
  ? `${read('data/stories.jsonl')}`
  : undefined;
if (stories !== undefined)
  expect('identifier', sum(stories), /sha256:(\w{64})/.exec(`${read('CITATION.cff')}`)?.[1]);
for (const story of (stories ?? '')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line))) {
  const photos = story.photos.map(({ provenance, alternateUrls, ...printed }) => printed);
  const content = Object.fromEntries(FIELDS.map((field) => [field, story[field]]));
  expect(story.url, sum(JSON.stringify({ ...content, photos }, sorted)), story.contentHash);
}
process.stdout.write(`${wrong.length === 0 ? 'All sums agree.' : wrong.join('\n')}\n`);
process.exitCode = wrong.length === 0 ? 0 : 1;
