// What lies in a package for people: what it is, how to cite it, what may be done with it, and how its sums come about.
import type { ExportAbout } from '../export-about';
import type { CollectedFacts } from './collected-facts';

/** A package: its stories taken together, and whether it holds their words. */
export interface Packaged {
  about: ExportAbout;
  facts: CollectedFacts;
  /** How many kept pictures are in it. */
  pictures: number;
}

/** What the package is called. */
export const titleOf = ({ about }: Packaged): string =>
  about.title?.name ?? 'A collection of news stories';

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
/** A text as a scalar of YAML 1.1 and 1.2 alike. */
const scalar = (text: string): string =>
  JSON.stringify(oneLine(text)).replace(/[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g, '');
/** A text of others in Markdown, where it may begin nothing. */
const inert = (text: string): string =>
  oneLine(text).replace(/[\\`*_{}[\]()#+!|<>&~$%=^-]/g, '\\$&');

const file = ({ about }: Packaged): string =>
  about.options.text ? 'data/stories.jsonl' : 'data/stories-metadata.jsonl';

const span = (days: [string, string] | undefined): string =>
  days === undefined ? 'not known' : `${days[0]} to ${days[1]}`;

/** `README.md`. */
export const readme = (packaged: Packaged): string => `# ${inert(titleOf(packaged))}

${inert(packaged.about.title?.note ?? 'News stories, clipped and kept with Cutline.')}

Identifier: \`sha256:${packaged.facts.identifier}\`

| file | what it is |
|---|---|
| ${file(packaged)} | the stories, one a line, as canonical JSON |
| CITATION.cff | how to cite this collection |
| DATASHEET.md | what is in it, in numbers |
| HASHING.md | how every sum can be worked out again |
| LICENSE-NOTE.md | what may be done with it |
| manifest.json | what was asked for, and every story's address, day and sum |
| ro-crate-metadata.json | the same for programs (RO-Crate 1.2) |
| SHA256SUMS | the sums of all files but the manifest, for \`sha256sum -c SHA256SUMS\` |
${packaged.pictures > 0 ? '| pictures/ | the kept pictures, under their sums; data/pictures.jsonl says whose they are |\n' : ''}
The identifier is that of the stories as they are, whatever else is exported with them: the same stories have the same
identifier on every day and on every computer.
`;

/** `CITATION.cff`, version 1.2.0. */
export const citationFile = (packaged: Packaged): string => `cff-version: 1.2.0
message: "Please cite this collection by its identifier."
type: dataset
title: ${scalar(titleOf(packaged))}
authors:
  - name: "The keeper of this collection"
identifiers:
  - type: other
    value: "sha256:${packaged.facts.identifier}"
    description: "SHA-256 of the stories"
version: "${packaged.facts.identifier.slice(0, 12)}"
`;

const table = (rows: readonly [string, number][]): string =>
  rows.map(([name, count]) => `| ${inert(name)} | ${count} |`).join('\n');

/** `DATASHEET.md`. */
export function datasheet({ facts, pictures }: Packaged): string {
  const { counts } = facts;
  return `# Datasheet

| what | how many |
|---|---|
| stories | ${counts.stories} |
| paragraphs | ${counts.paragraphs} |
| photos | ${counts.photos} |
| photos with a credit | ${counts.credited} |
| kept pictures in this package | ${pictures} |
| highlights of the keeper | ${counts.highlights} |
| notes of the keeper | ${counts.notes} |

Published: ${span(facts.published)}. Read: ${span(facts.retrieved)}.

How it was collected: a person opened each page and saved it with Cutline, which read headline, text, photos and captions off
the page as it was shown to that person. Nothing was fetched by itself, and nothing was sampled. Captions and credits stand
as printed. Who chose the stories, and by what measure, only its keeper can say.

## Outlets

| outlet | stories |
|---|---|
${table(facts.outlets)}

## Languages

| language | stories |
|---|---|
${table(facts.languages)}

## What to know before trusting a story

| flag | stories |
|---|---|
${table(facts.flags)}
`;
}

/** `LICENSE-NOTE.md`. */
export const licenceNote = ({ about }: Packaged): string => `# Rights

The stories and pictures in this package are the work of their publishers, authors and photographers, who hold the rights in
them. This package gives no licence. It may be kept and used as the law allows where you are (quotation, private study, text and
data mining); whether it may be handed on is to be asked of those who hold the rights.
${about.options.text ? '\nWhere the words may not be handed on, export the same collection without its text: addresses, sums and counts remain,\nunder the same identifier.\n' : '\nThis package holds no text and no pictures: addresses, sums and counts.\n'}`;

/** `HASHING.md`. */
export const hashing = (packaged: Packaged): string => `# How the sums come about

All sums are SHA-256, in hexadecimal.

- **The identifier** is the sum of \`data/stories.jsonl\`: a story a line, each ended by a line feed, in the order of the library,
  as canonical JSON (RFC 8785: keys sorted by UTF-16 code units, no white space). How far a story was read and when it was last
  met are left out, because reading changes nothing of what is cited.${packaged.about.options.text ? '' : '\n  That file is not in this package; whoever has the whole one can check the identifier.'}
- **\`contentHash\`** of a story is the sum of the canonical JSON of an object with these of its fields: headline,
  alternativeHeadline, kicker, byline, author, dateline, datePublished, dateModified, publisher, articleSection, keywords,
  inLanguage, isAccessibleForFree, correction, agencyAttribution, body, photos. Fields that are absent stay absent; of each photo
  provenance and alternateUrls are left out.
- **\`id\`** of a story is the first 32 digits of the sum of its address in the form by which Cutline tells addresses apart.
- **Pictures** are named by the sum of their bytes.
- **SHA256SUMS** has the sums of all files but itself and the manifest; the manifest has them all but its own.
`;
