// BibTeX and BibLaTeX, read by Better BibTeX's own parser.
import { parse } from '@retorquere/bibtex-parser';
import * as v from 'valibot';
import type { Draft } from '../draft';
import { draftedItems, type PlacedDraft } from '../drafted-items';
import { eachFile } from '../each-file';
import type { ImportItem, ImportWorld } from '../import-format';
import type { Probed } from '../probe';
import { looseList, looseText } from '../reading/loose';
import { wholeText } from '../source-file';

const Name = v.looseObject({
  ...{ name: looseText, firstName: looseText, prefix: looseText },
  ...{ lastName: looseText, suffix: looseText },
});
const Fields = v.looseObject({
  ...{ title: looseText, url: looseText, howpublished: looseText, note: looseText },
  ...{ date: looseText, year: looseText, urldate: looseText },
  ...{ journaltitle: looseText, journal: looseText },
  ...{ author: looseList(Name), keywords: looseList(v.string()) },
});

const nameOf = ({
  name,
  firstName,
  prefix,
  lastName,
  suffix,
}: v.InferOutput<typeof Name>): string =>
  name || [firstName, prefix, lastName, suffix].filter(Boolean).join(' ');

/** What Cutline itself writes into a note. */
const OWN_NOTE = /(?:^|\n|[;,] *)(?:cutline|sha256):? ?[0-9a-f]{32,64}/gi;

// A sign is escaped in an address by habit, though nothing need be there.
const addressOf = (given: string): string =>
  (/https?:\/\/[^\s{}"<>]{1,8000}/i.exec(given)?.[0] ?? given).replace(/\\([&%_#~])/g, '$1');

/** The parser gives emphasis and the like as HTML. */
const MARKUP = /<\/?(?:i|b|em|strong|sub|sup|span|a)\b[^<>]{0,500}>/gi;

const draftOf = (fields: v.InferOutput<typeof Fields>): Draft => ({
  url: addressOf(fields.url || fields.howpublished),
  title: fields.title.replace(MARKUP, ''),
  authors: fields.author.map(nameOf),
  publisher: fields.journaltitle || fields.journal,
  published: fields.date || fields.year,
  savedAt: fields.urldate,
  tags: fields.keywords,
  note: fields.note.replace(OWN_NOTE, ''),
});

function* draftsIn(text: string): Generator<PlacedDraft> {
  for (const { fields } of parse(text, { sentenceCase: false }).entries)
    yield { draft: draftOf(v.parse(Fields, fields)) };
}

/** References with an address, as links. */
export const read = (files: readonly Probed[], world: ImportWorld): AsyncGenerator<ImportItem> =>
  eachFile(files, async function* ({ file }) {
    yield* draftedItems(file.path, draftsIn(await wholeText(file)), world);
  });
