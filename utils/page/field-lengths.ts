// Data table: how long the strings of a page may be before any pattern sees them. What a reader reads in the text itself
// has no length here: it stays whole, and what looks at it goes through it once.

/**
 * UTF-16 units by kind of field, each some times what the longest honest one has. A pattern that goes over its text once for
 * each place in it costs the square of this number.
 */
export const LONGEST = {
  /** Classes, ids and roles: a few hundred utility classes. */
  names: 2000,
  /** Titles, headlines, bylines, credits, sections: forty names in full. */
  line: 1000,
  /** Alternative texts and captions: a long paragraph. */
  caption: 2000,
  /** Descriptions, lists of keywords, and attributes of which nothing is known. */
  words: 5000,
  /** Days and languages. */
  date: 200,
  /** Addresses: more than servers take. Longer ones are left out, half of one leads elsewhere. */
  address: 4000,
  /** Lists of addresses: a picture in some forty sizes. */
  addresses: 20_000,
  /** The text as the JSON-LD repeats it, which the printed one is held against: a novella. */
  text: 200_000,
} as const;

/** UTF-16 units of a line that are held against the phrases around stories: the longest that any caller asks about whole. */
export const LONGEST_ASKED = 900;

/** A kind of field. */
export type FieldKind = keyof typeof LONGEST;

/** How many of a kind are read: more are no page that people wrote. */
export const MOST = {
  /** Entries of one list in JSON-LD: authors, keywords, pictures, steps. */
  listed: 500,
  /** Values in all of a page's JSON-LD. */
  values: 20_000,
  /** Authors and keywords of a story. */
  named: 200,
  /** Tags of the head with one name. */
  tags: 100,
  /** First-level headings that are held against the titles of the head. */
  headings: 50,
  /** Elements that call themselves the author's. */
  bylines: 200,
} as const;

/** A list of so many units of JSON-LD source is no description of a page. */
export const LONGEST_SOURCE = 5_000_000;

const ATTRIBUTES = new Map<string, FieldKind>([
  ['lang', 'date'],
  ['datetime', 'date'],
  ['alt', 'caption'],
  ['title', 'caption'],
  ['class', 'names'],
  ['id', 'names'],
  ['style', 'names'],
]);
const LISTS = /^(?:[a-z]+-)*(?:srcset|src-set|sourceset|ngsrcset)$/;
const ADDRESS = /^(?:[a-z]+-)*(?:href|src|url|cite|poster|original|permalink)$/;

/** The kind of an attribute, by its name in lower case. */
export function kindOfAttribute(name: string): FieldKind {
  if (LISTS.test(name)) return 'addresses';
  return ATTRIBUTES.get(name) ?? (ADDRESS.test(name) ? 'address' : 'words');
}

const PROPERTIES = new Map<string, FieldKind>([
  ['articleBody', 'text'],
  ['text', 'text'],
  ['description', 'words'],
  ['abstract', 'words'],
  ['keywords', 'words'],
  ['caption', 'caption'],
  ['datePublished', 'date'],
  ['dateModified', 'date'],
  ['dateCreated', 'date'],
  ['url', 'address'],
  ['@id', 'address'],
  ['contentUrl', 'address'],
]);

/** The kind of a property of JSON-LD. */
export const kindOfProperty = (name: string): FieldKind => PROPERTIES.get(name) ?? 'line';

/** The kind of the content of a tag in the head, by its names. */
export const kindOfTag = (names: string): FieldKind =>
  /description|keyword|tag/.test(names) ? 'words' : 'line';

/** Fields of which a reader would miss what was cut off: the others speak to scripts, or repeat what is printed. */
const MISSED = new Set([
  'alt',
  'href',
  'headline',
  'name',
  'author',
  'creator',
  'keywords',
  'caption',
]);

/** Whether a reader would miss what is cut off an attribute or a property. */
export const isMissed = (name: string): boolean => MISSED.has(name);

/** A string of a kind, cut where it is too long: lists before a comma, words before a space where one is near. */
export function cutTo(text: string, kind: FieldKind): string {
  const most = LONGEST[kind];
  if (text.length <= most) return text;
  if (kind === 'address') return /^data:/i.test(text) ? text.slice(0, 100) : '';
  const end = text.lastIndexOf(kind === 'addresses' ? ',' : ' ', most);
  return text.slice(0, end > most / 2 ? end : most);
}
