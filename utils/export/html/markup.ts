// Text as markup that is HTML and XML alike: every sign that could become a tag, an attribute or an entity is escaped, and what
// XML cannot hold is left out.

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** XML 1.0 has no place for these. */
const NOT_IN_XML = /(?![\t\n\r])\p{Cc}|[\ufffe\uffff]/gu;

/** The text, inert in a paragraph and in an attribute between quotation marks. */
export const escaped = (text: string): string =>
  text
    .toWellFormed()
    .replace(NOT_IN_XML, '')
    .replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? '');

/** Attributes of a tag; those without a value are left out. */
export const attributes = (values: Readonly<Record<string, string | number | undefined>>): string =>
  Object.entries(values)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${escaped(String(value))}"`)
    .join('');

/** An element around markup; none where there is nothing inside. */
export const element = (
  name: string,
  inside: string,
  values: Readonly<Record<string, string | number | undefined>> = {},
): string => (inside === '' ? '' : `<${name}${attributes(values)}>${inside}</${name}>`);

/** A tag of BCP 47 as both know it; undefined where it is none. */
export function languageTag(tag: string | undefined): string | undefined {
  try {
    return tag === undefined ? undefined : Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}
