// References, read back by a reader of others.
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import type { ExportAbout } from '../../../utils/export/export-about';
import type { aStory } from '../../archive/a-story';
import { ABOUT, bytesOf, saved } from '../exported';

const withChoice = (choice: Partial<ExportAbout['options']>): ExportAbout => ({
  ...ABOUT,
  options: { ...ABOUT.options, ...choice },
});

async function readBack(id: string, stories = [saved(1)], about = ABOUT): Promise<Item[]> {
  const text = (await bytesOf(id, stories, about)).toString();
  return v.parse(v.array(Item), new Cite(text).data);
}

const Item = v.looseObject({
  type: v.string(),
  title: v.string(),
  author: v.optional(v.unknown()),
  issued: v.optional(v.unknown()),
});
type Item = v.InferOutput<typeof Item>;

const FORMATS = ['csl-json', 'ris', 'biblatex'];

describe.each(FORMATS)('references as %s', (id) => {
  it('are read back with title, outlet, day and address', async () => {
    const [item, ...others] = await readBack(id);
    expect(others).toEqual([]);
    expect(item).toMatchObject({
      // The reader knows one kind of article in BibLaTeX.
      type: id === 'biblatex' ? 'article-journal' : 'article-newspaper',
      title: 'Ferry returns to the old harbour',
      'container-title': 'Harbour Gazette',
      URL: 'https://gazette.example/1',
    });
    expect(JSON.stringify(item)).toContain('a'.repeat(64));
  });

  it('are web pages where no outlet is known', async () => {
    const { publisher: _, ...story } = saved(1);
    expect((await readBack(id, [story]))[0]?.type).toBe('webpage');
  });

  it('bring signs through that mean something to the format', async () => {
    const headline = 'Costs of 50% & more: $5 #1 {old} ~ A_B^C \\ "quoted" — 港';
    const publisher = 'Tide & Quay';
    const [item] = await readBack(id, [saved(1, { headline, publisher })]);
    expect(item).toMatchObject({ title: headline, 'container-title': publisher });
  });

  it('stay one record whatever an address or a day out of a file would break into it', async () => {
    const [photo] = saved(1).photos;
    if (!photo) throw new Error('no photo');
    const url =
      'https://gazette.example/1\r\nER  - \r\n\r\nTY  - BOOK\r\nTI  - Weir\u0085KW  - tide';
    const dateCreated = '},@b{2026}, note = {\\input{weir}}\nER  - ';
    const hostile = saved(1, { url, photos: [{ ...photo, dateCreated }] });
    const about = withChoice({ photos: true });
    const text = (await bytesOf(id, [hostile], about)).toString();
    expect(text).not.toMatch(/^(?:TI|KW) {2}- (?:Weir|tide)/m);
    expect(text).not.toMatch(/\\input\{|\},@b|\u0085/);
    expect(text.match(/^ER {2}- /gm)?.length ?? 2).toBe(2);
    const items = await readBack(id, [hostile], about);
    expect(items.map(({ title }) => title)).toEqual([saved(1).headline, photo.caption]);
  });

  it('have one for every photo where that is wanted', async () => {
    const items = await readBack(id, [saved(1)], withChoice({ photos: true }));
    expect(items).toHaveLength(2);
    expect(items[1]).toMatchObject({
      title: 'The Petrel leaves Łódka quay.',
      URL: 'https://gazette.example/1',
    });
    expect(JSON.stringify(items[1])).toContain('Ivo Brandt');
  });

  it('leave the reader’s tags out where they are not wanted', async () => {
    const story = saved(1, { keywords: ['ferries'] });
    const both = (await bytesOf(id, [story])).toString();
    const alone = (await bytesOf(id, [story], withChoice({ own: false }))).toString();
    expect(both).toContain('old ports');
    expect(alone).toContain('ferries');
    expect(alone).not.toContain('old ports');
  });
});

// The reader takes AU of a newspaper's RIS for its reporter and knows no DA: RIS is looked at line by line, below.
describe.each(['csl-json', 'biblatex'])('references as %s', (id) => {
  it('split no name unless their reader agrees', async () => {
    const whole = JSON.stringify((await readBack(id))[0]?.author);
    expect(whole).toContain('"Ana Lindqvist"');
    const [split] = await readBack(id, [saved(1)], withChoice({ splitNames: true }));
    expect(split?.author).toEqual([{ given: 'Ana', family: 'Lindqvist' }]);
  });

  it('have a day, as precise as the page', async () => {
    const [item] = await readBack(id, [saved(1, { datePublished: '2026-10' })]);
    expect(item?.issued).toMatchObject({ 'date-parts': [[2026, 10]] });
  });
});

describe('RIS', () => {
  const lines = async (change: Parameters<typeof aStory>[0]) =>
    (await bytesOf('ris', [saved(1, change)])).toString().split('\r\n');

  it('ends a name that is not split in a comma, by which Zotero and EndNote leave it whole', async () => {
    const author = [{ name: 'Ana Lindqvist' }, { name: 'Quay Desk, Velden' }];
    expect(await lines({ author })).toContain('AU  - Ana Lindqvist,');
    expect(await lines({ author })).toContain('AU  - Quay Desk Velden,');
    const split = await bytesOf('ris', [saved(1)], withChoice({ splitNames: true }));
    expect(split.toString()).toContain('AU  - Lindqvist, Ana\r\n');
  });

  it('ends its lines as the format asks, and begins and ends every record', async () => {
    const text = (await bytesOf('ris', [saved(1), saved(2)])).toString();
    expect(text.match(/^TY {2}- NEWS\r$/gm)).toHaveLength(2);
    expect(text.match(/^ER {2}- \r$/gm)).toHaveLength(2);
    expect(text.replaceAll('\r\n', '')).not.toContain('\n');
  });

  it('has one keyword a line and no semicolon in it, and a year alone only without a day', async () => {
    const found = await lines({ keywords: ['boats; ships', 'sea'], datePublished: '2026' });
    expect(found).toContain('KW  - boats, ships');
    expect(found).toContain('PY  - 2026');
    expect(found.some((line) => line.startsWith('DA'))).toBe(false);
    const dated = await lines({ datePublished: '2026-10-30T08:00:00Z' });
    expect(dated).toContain('DA  - 2026/10/30/');
    expect(dated.some((line) => line.startsWith('PY'))).toBe(false);
  });
});

describe('CSL-JSON', () => {
  it('says in custom and in its note what it has no field for', async () => {
    const [item] = JSON.parse((await bytesOf('csl-json', [saved(1)])).toString());
    expect(item.custom.cutline).toEqual({ id: saved(1).id, sha256: 'a'.repeat(64) });
    expect(item.note).toContain(saved(1).id);
  });
});
