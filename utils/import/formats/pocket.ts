// Pocket: CSV (`title,url,time_added,tags,status`, tags parted by a bar), the older HTML list, highlights as JSON.
import * as v from 'valibot';
import type { Draft } from '../draft';
import { draftedItems, type PlacedDraft } from '../drafted-items';
import { eachFile } from '../each-file';
import type { ImportItem, ImportWorld } from '../import-format';
import type { Probed } from '../probe';
import { cell, type Row, readRows } from '../reading/csv';
import { looseList, looseMoment, looseText } from '../reading/loose';
import { parted } from '../reading/parted';
import { wholeText } from '../source-file';

const READ = /archive|read archive/i;

const ofRow = (row: Row): PlacedDraft => {
  const status = cell(row, 'status');
  const archived = READ.test(status) && !/^unread$/i.test(status);
  return {
    line: row.line,
    draft: {
      url: cell(row, 'url'),
      title: cell(row, 'title'),
      savedAt: cell(row, 'time_added'),
      tags: parted(cell(row, 'tags'), '|'),
      archived,
      ...(archived && { state: 'read' as const }),
    },
  };
};

const Marked = v.looseObject({
  url: looseText,
  title: looseText,
  highlights: looseList(v.looseObject({ quote: looseText, created_at: looseMoment })),
});
const MarkedList = v.fallback(looseList(Marked), []);

const ofMarked = ({ url, title, highlights }: v.InferOutput<typeof Marked>): PlacedDraft => {
  const [first] = highlights;
  const marks = highlights.map(({ quote, created_at }) => ({ exact: quote, at: created_at }));
  return { draft: { url, title, highlights: marks, ...(first && { savedAt: first.created_at }) } };
};

/** Headings part what is unread from what is in the archive. */
function* inList(html: string, { parseHtml }: ImportWorld): Generator<PlacedDraft> {
  const document = parseHtml(html, 'https://saved-page.invalid/');
  let archived = false;
  for (const element of document.querySelectorAll('h1, h2, a[href]')) {
    if (element.localName !== 'a') archived = READ.test(element.textContent ?? '');
    else yield { draft: ofLink(element, archived) };
  }
}

const ofLink = (link: Element, archived: boolean): Draft => ({
  url: link.getAttribute('href') ?? '',
  title: link.textContent ?? '',
  savedAt: link.getAttribute('time_added'),
  tags: parted(link.getAttribute('tags') ?? '', ','),
  archived,
  ...(archived && { state: 'read' as const }),
});

async function* draftsIn(one: Probed, world: ImportWorld): AsyncGenerator<PlacedDraft> {
  if (one.kind === 'json') {
    for (const marked of v.parse(MarkedList, one.value)) yield ofMarked(marked);
    return;
  }
  const text = await wholeText(one.file);
  if (one.kind === 'markup') yield* inList(text, world);
  else for (const row of readRows(text)) yield ofRow(row);
}

/** Links with their days, tags and states; highlights without their places. */
export const read = (files: readonly Probed[], world: ImportWorld): AsyncGenerator<ImportItem> =>
  eachFile(files, (one) => draftedItems(one.file.path, draftsIn(one, world), world));
