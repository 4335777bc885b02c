// How a story is cited, in every style; what writes it is fetched when it is asked for.
import type { SavedStory } from '../story/saved-story';

/** A style by its name, and the sentence. */
export interface StoryCitation {
  style: 'apa' | 'chicago' | 'mla';
  text: string;
}

/** The citations of a story. `splitNames`: its reader takes the guess of which part of a name is the family's. */
export async function storyCitations(
  story: SavedStory,
  splitNames: boolean,
): Promise<StoryCitation[]> {
  const [{ storyCitation }, { CITATION_STYLES, citationText }] = await Promise.all([
    import('../export/cite/citation'),
    import('../export/cite/citation-text'),
  ]);
  const citation = storyCitation(story, { splitNames, own: false });
  return CITATION_STYLES.map((style) => ({ style, text: citationText(citation, style) }));
}
