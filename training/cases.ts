// The cases of corpora as training takes them: each with its group of sites and its page.
import { type CorpusCase, corpusCases, pageOf } from '../scripts/accuracy/corpus';
import type { GoldPhoto } from './part-labels';

/** A page of a corpus. */
export interface StoredCase extends Pick<CorpusCase, 'id' | 'source' | 'url' | 'gold'> {
  /** What stands on one site belongs to one group. */
  group: string;
  html(): Buffer;
}

/** A page of a corpus with what is known of its photos. */
export interface PhotoCase extends Pick<StoredCase, 'id' | 'source' | 'url' | 'group'> {
  images: GoldPhoto[] | undefined;
  optionalImages: GoldPhoto[];
  html(): string;
}

/** The cases of a corpus folder. */
export const storedCases = (folder: string): StoredCase[] =>
  corpusCases(folder).map((one) => {
    const { id, source, url, gold, domain } = one;
    return { id, source, url, gold, group: one.group ?? domain, html: () => pageOf(folder, one) };
  });

/** The cases of a corpus folder for those who look at photos. */
export const photoCases = (folder: string): PhotoCase[] =>
  storedCases(folder).map(({ gold, html, ...one }) => ({
    ...one,
    images: gold.images,
    optionalImages: gold.optionalImages ?? [],
    html: () => html().toString('utf8'),
  }));
