// A citation as a record of RIS, as Zotero, EndNote and Mendeley read it.
import { type Citation, cutlineNote, dayParts } from './citation';
import type { CitedName } from './split-name';

const TYPES: Record<Citation['kind'], string> = {
  article: 'NEWS',
  webpage: 'ELEC',
  graphic: 'ART',
};

/**
 * A name in two parts stands before and after a comma. One that is not split ends in a comma, by which EndNote and Zotero
 * know it; a comma of its own would part it, and is left out.
 */
const nameOf = (name: CitedName): string =>
  'literal' in name
    ? `${name.literal.replace(/\s*,\s*/g, ' ')},`
    : [name.family, name.given, ...(name.suffix ? [name.suffix] : [])].join(', ');

/** YYYY/MM/DD/, as far as it is known. */
const slashed = (day: string): string => {
  const [year = '', month = '', date = ''] = day.split('-');
  return `${year}/${month}/${date}/`;
};

/** A year alone stands in `PY`; readers drop `PY` where there is a `DA`. */
function dates({ issued = '', accessed }: Citation): [string, string][] {
  const parts = dayParts(issued).length;
  const first: [string, string][] =
    parts === 0 ? [] : parts === 1 ? [['PY', issued]] : [['DA', slashed(issued)]];
  return [...first, ['Y2', slashed(accessed)]];
}

/** The record, with CRLF at the end of every line. */
export function risRecord(citation: Citation): string {
  const { title, outlet, url, section, place, language, abstract, keywords, picture } = citation;
  const given = (tag: string, value: string | undefined): [string, string][] =>
    value === undefined || value === '' ? [] : [[tag, value]];
  const lines: [string, string][] = [
    ['TY', TYPES[citation.kind]],
    ...given('TI', title),
    ...citation.names.map((name): [string, string] => ['AU', nameOf(name)]),
    ...given('T2', outlet),
    ...dates(citation),
    ...given('UR', url),
    ...given('L1', picture),
    ...given('SE', section),
    ...given('CY', place),
    ...given('LA', language),
    ...given('AB', abstract),
    // Readers part one KW at semicolons.
    ...keywords.map((word): [string, string] => ['KW', word.replaceAll(';', ',')]),
    ['N1', cutlineNote(citation)],
    ['ER', ''],
  ];
  return lines.map(([tag, value]) => `${tag}  - ${value}\r\n`).join('');
}
