// A citation as an entry of BibLaTeX 3.20 in UTF-8. What LaTeX would take for a command stands behind a backslash.
import { fold } from '../../text/fold';
import { type Citation, cutlineNote } from './citation';
import type { CitedName } from './split-name';

const COMMANDS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
};

const escaped = (text: string): string =>
  text.replace(/[\\{}$&#%_^~]/g, (sign) => COMMANDS[sign] ?? `\\${sign}`);

/** An address is taken word for word; braces and backslashes in it are written as a browser does. */
const address = (url: string): string =>
  url.replace(
    /[{}\\\s]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );

/** Braces around a whole name keep it from being split. */
const nameOf = (name: CitedName): string =>
  'literal' in name
    ? `{${escaped(name.literal)}}`
    : [name.family, ...(name.suffix ? [name.suffix] : []), name.given].map(escaped).join(', ');

const plain = (text: string): string => fold(text).replace(/[^a-z]/g, '');

/** `lindqvist2026ab12cd34ef56`: readable, and unique by the digits of the story. */
function keyOf({ names: [first], outlet = '', issued = '', cutline }: Citation): string {
  const name = first === undefined ? '' : 'literal' in first ? first.literal : first.family;
  const word = plain(name.split(/\s+/).at(-1) ?? '') || plain(outlet) || 'story';
  return `${word}${issued.slice(0, 4)}${cutline.id.slice(0, 12)}${cutline.photo ?? ''}`;
}

const TYPES: Record<Citation['kind'], string> = {
  article: 'article',
  webpage: 'online',
  graphic: 'image',
};

/** The entry, with an empty line behind it. */
export function biblatexEntry(citation: Citation): string {
  const { kind, names, outlet, issued, keywords } = citation;
  const text = (value: string | undefined) => (value === undefined ? undefined : escaped(value));
  const fields: Record<string, string | undefined> = {
    author: names.length > 0 ? names.map(nameOf).join(' and ') : undefined,
    title: text(citation.title),
    [kind === 'article' ? 'journaltitle' : 'organization']: text(outlet),
    date: issued,
    url: address(citation.url),
    urldate: citation.accessed,
    entrysubtype: kind === 'article' ? 'newspaper' : undefined,
    titleaddon: kind === 'graphic' ? 'Photograph' : undefined,
    location: text(citation.place),
    abstract: text(citation.abstract),
    // Parted by commas.
    keywords: text(keywords.map((word) => word.replaceAll(',', ' ')).join(', ')) || undefined,
    note: text(cutlineNote(citation)),
  };
  const lines = Object.entries(fields).flatMap(([name, value]) =>
    value === undefined ? [] : [`  ${name} = {${value}},\n`],
  );
  return `@${TYPES[kind]}{${keyOf(citation)},\n${lines.join('')}}\n\n`;
}
