// HTML of a file as a document that runs no script and fetches nothing.

/** Parses HTML. The document stands at the address, as its first base: it has no other place. */
export function inertDocument(html: string, url: string): Document {
  const document = new DOMParser().parseFromString(html, 'text/html');
  const base = document.createElement('base');
  base.href = url;
  document.head.prepend(base);
  return document;
}
