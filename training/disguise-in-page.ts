// Runs inside a page: turns the source of a page into the document a reader's tab would show, in a disguise or as it is.

import { groundOf, type KnownPhoto } from './disguise-ground';
import { disguise } from './disguises';

/** Parses a page without running it. As in a live tab, what a noscript holds is text. */
export function parsePage(html: string, url: string): Document {
  const document = new DOMParser().parseFromString(html, 'text/html');
  for (const noscript of document.querySelectorAll('noscript'))
    noscript.textContent = noscript.innerHTML;
  if (!document.querySelector('base')) {
    const base = document.createElement('base');
    base.href = url;
    document.head.prepend(base);
  }
  return document;
}

/** The page in a disguise; an empty name leaves it as it is. */
export function disguised(
  html: string,
  url: string,
  names: string,
  known: readonly KnownPhoto[],
): Document {
  const document = parsePage(html, url);
  if (names) disguise(document, names, groundOf(document, known));
  return document;
}
