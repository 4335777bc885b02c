// The language the page says it is written in.
import { metaContent } from '../../page/meta-tags';
import { languageOfText } from '../body/language-of-text';
import type { Candidate, Material, Pass } from '../pass';

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

/** What the text itself says: where the page is silent, and against a template left in English. */
function told(material: Material, tags: readonly Candidate<string>[]): Candidate<string>[] {
  if (tags.some(({ value }) => !/^en/i.test(value))) return [];
  const text = material.judged.flatMap((one) =>
    one.story > 0.5 && one.prose ? [one.block.text] : [],
  );
  const value = languageOfText(text.slice(0, 12).join(' '));
  return value && value !== 'en'
    ? [{ value, from: 'words of the text', confidence: 0.9 }]
    : offer(value, 'words of the text', 0.3);
}

/** Reads the language tag. */
export const language: Pass = {
  name: 'language',
  read: (material) => {
    const { document } = material.page;
    const tags = [
      ...offer(document.documentElement.getAttribute('lang'), 'html lang', 0.8),
      ...offer(metaContent(document, 'content-language'), 'meta content-language', 0.5),
      ...offer(metaContent(document, 'og:locale'), 'meta og:locale', 0.4),
    ];
    return { fields: { inLanguage: [...tags, ...told(material, tags)] } };
  },
};
