// The meta tags of a page, by whichever attribute names them. Read once for each document: many passes ask for many names.
import { MOST } from './field-lengths';

const indexes = new WeakMap<Document, Map<string, string[]>>();

function indexOf(document: Document): Map<string, string[]> {
  const known = indexes.get(document);
  if (known) return known;
  const index = new Map<string, string[]>();
  for (const meta of document.getElementsByTagName('meta')) {
    // Some templates call it value, and browsers read that too where they show a card.
    const content = (meta.getAttribute('content') ?? meta.getAttribute('value'))?.trim();
    if (!content) continue;
    const names = ['name', 'property', 'itemprop'].flatMap(
      (attribute) => meta.getAttribute(attribute)?.toLowerCase() ?? [],
    );
    for (const name of new Set(names)) {
      const known = index.get(name);
      if (!known) index.set(name, [content]);
      else if (known.length < MOST.tags) known.push(content);
    }
  }
  indexes.set(document, index);
  return index;
}

/** The contents of all meta tags of a name (`name`, `property` or `itemprop`), empty ones left out. */
export const metaContents = (document: Document, name: string): string[] =>
  indexOf(document).get(name.toLowerCase()) ?? [];

/** The content of the first meta tag of a name, or undefined. */
export const metaContent = (document: Document, name: string): string | undefined =>
  metaContents(document, name)[0];

/** Takes the meta tags out of a document that is ours, but for microdata in its body and the names to be kept. */
export function removeMetas(document: Document, keep: (name: string) => boolean): void {
  for (const meta of document.querySelectorAll('head meta, meta[name], meta[property]')) {
    const name = meta.getAttribute('name') ?? meta.getAttribute('property') ?? '';
    if (!keep(name.toLowerCase())) meta.remove();
  }
  indexes.delete(document);
}
