// The language the page says it is written in.
import { metaContent } from '../../page/meta-tags';
import type { Candidate, Pass } from '../pass';

/** A BCP 47 tag as pages write it ("de_DE", "en-us, fr"), or undefined. */
export function languageTag(given: string | null | undefined): string | undefined {
  const [first] = (given ?? '')
    .trim()
    .replace(/_/g, '-')
    .split(/[,;\s]/);
  if (!first) return undefined;
  try {
    return Intl.getCanonicalLocales(first)[0];
  } catch {
    return undefined;
  }
}

const offer = (
  given: string | null | undefined,
  from: string,
  confidence: number,
): Candidate<string>[] => {
  const value = languageTag(given);
  return value ? [{ value, from, confidence }] : [];
};

/** Reads the language tag. */
export const language: Pass = {
  name: 'language',
  read: ({ page }) => ({
    fields: {
      inLanguage: [
        ...offer(page.document.documentElement.getAttribute('lang'), 'html lang', 0.8),
        ...offer(metaContent(page.document, 'content-language'), 'meta content-language', 0.5),
        ...offer(metaContent(page.document, 'og:locale'), 'meta og:locale', 0.4),
      ],
    },
  }),
};
