// RIS: records from `TY  - ` to `ER  - `, a tag and a value a line.
import { draftedItems, type PlacedDraft } from '../drafted-items';
import { eachFile } from '../each-file';
import type { ImportItem, ImportWorld } from '../import-format';
import type { Probed } from '../probe';
import { wholeText } from '../source-file';

const LINE = /^([A-Z][A-Z0-9]) {1,2}-(?: (.*))?$/;

/** The values of a record by their tags. */
class Fields {
  readonly #values = new Map<string, string[]>();

  add(tag: string, value: string): void {
    this.#values.set(tag, [...(this.#values.get(tag) ?? []), value.trim()]);
  }
  /** What stands on after a line without a tag. */
  all(...tags: readonly string[]): string[] {
    return tags.flatMap((tag) => this.#values.get(tag) ?? []).filter(Boolean);
  }
  first(...tags: readonly string[]): string {
    return this.all(...tags)[0] ?? '';
  }
}

/** `2026/10/30/` and `2026/10/30/18:30` as ISO. */
const dayOf = (given: string): string => {
  const [year = '', month = '', day = ''] = given.split('/').map((part) => part.trim());
  return [year, month.padStart(2, '0'), day.padStart(2, '0')]
    .filter((part) => /^\d+$/.test(part) && Number(part) > 0)
    .join('-');
};

/** "Family, Given" as it is said; a name that ends in a comma stands whole. */
const nameOf = (given: string): string => {
  const [family = '', first = '', suffix = ''] = given.split(',').map((part) => part.trim());
  return [first, family, suffix].filter(Boolean).join(' ');
};

const draftOf = (fields: Fields): PlacedDraft['draft'] => ({
  url: fields.first('UR', 'L2', 'LK'),
  title: fields.first('TI', 'T1'),
  authors: fields.all('AU', 'A1').map(nameOf),
  publisher: fields.first('T2', 'JO', 'JF', 'PB'),
  published: dayOf(fields.first('DA', 'PY', 'Y1')),
  savedAt: dayOf(fields.first('Y2')),
  language: fields.first('LA'),
  tags: fields.all('KW'),
  note: fields
    .all('N1')
    .filter((note) => !/^(?:cutline|sha256)\b/i.test(note))
    .join('\n\n'),
});

function* draftsIn(text: string): Generator<PlacedDraft> {
  let fields = new Fields();
  let begins = 0;
  for (const [at, line] of text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\n|\r/)
    .entries()) {
    const [, tag = '', value = ''] = LINE.exec(line) ?? [];
    if (tag === 'TY') {
      fields = new Fields();
      begins = at + 1;
    }
    if (tag === 'ER') yield { draft: draftOf(fields), line: begins };
    else if (tag !== '') fields.add(tag, value);
  }
}

/** References with an address, as links. */
export const read = (files: readonly Probed[], world: ImportWorld): AsyncGenerator<ImportItem> =>
  eachFile(files, async function* ({ file }) {
    yield* draftedItems(file.path, draftsIn(await wholeText(file)), world);
  });
