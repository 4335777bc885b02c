// A citation as an item of CSL-JSON 1.0.2, whose schema refuses keys it does not know: what it has no field for stands in
// `custom`, and in `note` as well, since importers drop `custom`.
import { type Citation, cutlineNote, dayParts } from './citation';

const TYPES: Record<Citation['kind'], string> = {
  article: 'article-newspaper',
  webpage: 'webpage',
  graphic: 'graphic',
};

const dateOf = (day: string | undefined) => {
  const parts = day === undefined ? [] : dayParts(day);
  return parts.length > 0 ? { 'date-parts': [parts] } : undefined;
};

/** The item, with only the keys that have something to say. */
export const cslItem = (citation: Citation): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries({
      id: citation.id,
      type: TYPES[citation.kind],
      title: citation.title,
      author: citation.names.length > 0 ? citation.names : undefined,
      'container-title': citation.outlet,
      issued: dateOf(citation.issued),
      accessed: dateOf(citation.accessed),
      URL: citation.url,
      section: citation.section,
      'publisher-place': citation.place,
      language: citation.language,
      abstract: citation.abstract,
      keyword: citation.keywords.length > 0 ? citation.keywords.join(', ') : undefined,
      medium: citation.kind === 'graphic' ? 'Photograph' : undefined,
      note: cutlineNote(citation),
      custom: {
        cutline: citation.cutline,
        ...(citation.picture && { contentUrl: citation.picture }),
        ...(citation.printedIn && { printedIn: citation.printedIn }),
      },
    }).filter(([, value]) => value !== undefined),
  );
