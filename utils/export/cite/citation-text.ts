// A citation as a sentence to paste: APA 7, Chicago 17 (bibliography) and MLA 9, as they cite news and photos. Titles stand as
// printed: nobody's capitals are changed.
import { type Citation, dayParts } from './citation';
import type { CitedName } from './split-name';

/** The styles, in the order they are offered. */
export const CITATION_STYLES = ['apa', 'chicago', 'mla'] as const;

/** A style. */
export type CitationStyle = (typeof CITATION_STYLES)[number];

const initials = (given: string): string =>
  given
    .split(/[\s-]+/)
    .map((name) => `${[...name][0] ?? ''}.`)
    .join(' ');

const turned = (name: CitedName, given: (given: string) => string): string =>
  'literal' in name
    ? name.literal
    : [name.family, given(name.given), ...(name.suffix ? [name.suffix] : [])].join(', ');

const straight = (name: CitedName): string =>
  'literal' in name
    ? name.literal
    : [name.given, name.family, name.suffix].filter(Boolean).join(' ');

const ended = (text: string): string => (/[.?!…。？！]["”’']?$/.test(text) ? text : `${text}.`);
const quoted = (text: string): string => `“${ended(text)}”`;

/** APA: every author turned round, an ampersand before the last, at most twenty. */
function apaNames(names: readonly CitedName[]): string {
  const all = names.map((name) => turned(name, initials));
  if (all.length > 20) return `${all.slice(0, 19).join(', ')}, . . . ${all.at(-1)}`;
  return all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')}, & ${all.at(-1)}`;
}

/** Chicago and MLA: only the first turned round. */
function bookNames(names: readonly CitedName[], most: number): string {
  const [first, ...others] = names;
  if (!first) return '';
  const head = turned(first, (given) => given);
  if (names.length > most) return `${head}, et al.`;
  if (others.length === 0) return head;
  const rest = others.map(straight);
  return `${[head, ...rest.slice(0, -1)].join(', ')}, and ${rest.at(-1)}`;
}

const MONTHS_CUT: Readonly<Record<string, string>> = { Sep: 'Sept', Jun: 'June', Jul: 'July' };

/** Styles are English whatever the language of the story: so are their months. */
const monthOf = (month: number, length: 'long' | 'short'): string => {
  const name = new Intl.DateTimeFormat('en-US', { month: length, timeZone: 'UTC' }).format(
    Date.UTC(2000, month - 1),
  );
  if (length === 'long' || name === 'May') return name;
  const cut = MONTHS_CUT[name] ?? name;
  return cut.length > 3 && cut !== 'Sept' ? cut : `${cut}.`;
};

function dayOf(day: string | undefined, style: CitationStyle): string {
  const [year, month, date] = day === undefined ? [] : dayParts(day);
  if (year === undefined) return style === 'apa' ? 'n.d.' : '';
  const shown = String(year).padStart(4, '0');
  if (month === undefined) return shown;
  const name = monthOf(month, style === 'mla' ? 'short' : 'long');
  if (style === 'apa')
    return date === undefined ? `${shown}, ${name}` : `${shown}, ${name} ${date}`;
  if (style === 'mla') return [date, name, shown].filter((part) => part !== undefined).join(' ');
  return date === undefined ? `${name} ${shown}` : `${name} ${date}, ${shown}`;
}

function apa(citation: Citation): string {
  const names = apaNames(citation.names);
  const title =
    citation.kind === 'graphic' ? `${citation.title} [Photograph].` : ended(citation.title);
  const date = `(${dayOf(citation.issued, 'apa')}).`;
  // Without an author the title stands in his place.
  const opening = names === '' ? [title, date] : [ended(names), date, title];
  return [...opening, citation.outlet && ended(citation.outlet), citation.url]
    .filter(Boolean)
    .join(' ');
}

function chicago(citation: Citation): string {
  const names = bookNames(citation.names, 10);
  const date = dayOf(citation.issued, 'chicago');
  const where = [citation.outlet, date].filter(Boolean).join(', ');
  const photo = citation.kind === 'graphic';
  return [
    names && ended(names),
    quoted(citation.title),
    photo && 'Photograph.',
    photo && citation.printedIn && `In ${quoted(citation.printedIn)}`,
    where && ended(where),
    `${citation.url}.`,
  ]
    .filter(Boolean)
    .join(' ');
}

function mla(citation: Citation): string {
  const names = bookNames(citation.names, 2);
  const where = [
    citation.outlet,
    dayOf(citation.issued, 'mla'),
    citation.url.replace(/^https?:\/\//, ''),
  ];
  return [
    names && ended(names),
    quoted(citation.title),
    `${where.filter(Boolean).join(', ')}.`,
    citation.kind === 'graphic' && 'Photograph.',
    `Accessed ${dayOf(citation.accessed, 'mla')}.`,
  ]
    .filter(Boolean)
    .join(' ');
}

const WRITERS: Record<CitationStyle, (citation: Citation) => string> = { apa, chicago, mla };

/** The sentence. */
export const citationText = (citation: Citation, style: CitationStyle): string =>
  WRITERS[style](citation);
