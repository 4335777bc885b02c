// The story's identity: two clips of one address are one story.
import { canonicalUrl } from '../../page/canonical-url';
import type { Findings, Pass } from '../pass';

/** Says that the head was left from another page, and that nothing was taken from it. */
const toldOfStale = (named: string): Pick<Findings, 'flags' | 'reasons'> => ({
  flags: ['stale-head'],
  reasons: [
    {
      did: 'flagged',
      what: 'the head of the page',
      why: `it names ${named.slice(0, 300)}, and its headline is not the printed one: all fields follow what is printed`,
    },
  ],
});

/** Chooses the address the story is filed under. */
export const address: Pass = {
  name: 'address',
  read: ({ page }) => {
    const { url, from, sameAs } = canonicalUrl(page.document, page.url);
    return {
      fields: {
        url: [{ value: url, from, confidence: 0.9 }],
        ...(sameAs && { sameAs: [{ value: sameAs, from: 'link rel=canonical', confidence: 0.5 }] }),
      },
      ...(page.staleHead && toldOfStale(page.staleHead)),
    };
  },
};
