// The names a story counts under.
import type { Story } from '../story/story';

/** The agencies that text and photos of a story name, each once. */
export const agenciesOf = (
  story: Pick<Story, 'dateline' | 'agencyAttribution' | 'photos'>,
): string[] => [
  ...new Set(
    [
      story.dateline?.agency,
      story.agencyAttribution?.agency,
      ...story.photos.map(({ source }) => source),
    ].filter((name) => name !== undefined),
  ),
];

/** The names a story counts under as an author's: the authors', or the byline where none could be read. */
export function authorNamesOf({ author, byline }: Pick<Story, 'author' | 'byline'>): string[] {
  const names = author.map(({ name }) => name);
  return names.length === 0 && byline ? [byline] : names;
}
