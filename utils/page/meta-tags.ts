// The meta tags of a page, by whichever attribute names them.

/** The content of the first meta tag of a name (`name`, `property` or `itemprop`), or undefined. */
export function metaContent(document: Document, name: string): string | undefined {
  return metaContents(document, name)[0];
}

/** The contents of all meta tags of a name, empty ones left out. */
export function metaContents(document: Document, name: string): string[] {
  const wanted = name.toLowerCase();
  return [...document.getElementsByTagName('meta')].flatMap((meta) => {
    const named = ['name', 'property', 'itemprop'].some(
      (attribute) => meta.getAttribute(attribute)?.toLowerCase() === wanted,
    );
    const content = meta.getAttribute('content')?.trim();
    return named && content ? [content] : [];
  });
}
