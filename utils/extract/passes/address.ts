// The story's identity: two clips of one address are one story.
import { canonicalUrl } from '../../page/canonical-url';
import type { Pass } from '../pass';

/** Chooses the address the story is filed under. */
export const address: Pass = {
  name: 'address',
  read: ({ page }) => {
    const { url, from } = canonicalUrl(page.document, page.url);
    return { fields: { url: [{ value: url, from, confidence: 0.9 }] } };
  },
};
