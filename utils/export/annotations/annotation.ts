// A highlight as a W3C Web Annotation (2017): what was marked, where it stands in the text, what was noted.
import { placeHighlights } from '../../highlight/place-highlights';
import type { Highlight } from '../../story/highlight';
import type { SavedStory } from '../../story/saved-story';
import { storyText } from '../../story/story-text';
import { codePoints, linePlaces } from './text-places';

const bodyOf = ({ note }: Highlight, { tags }: SavedStory) => [
  ...(note
    ? [{ type: 'TextualBody', value: note, format: 'text/plain', purpose: 'commenting' }]
    : []),
  ...tags.map((tag) => ({ type: 'TextualBody', value: tag, purpose: 'tagging' })),
];

const quote = ({ exact, prefix, suffix }: Highlight) => ({
  type: 'TextQuoteSelector',
  exact,
  ...(prefix && { prefix }),
  ...(suffix && { suffix }),
});

/** The annotations of a story, in reading order. Their places count in the text that the corpus has of it. */
export function annotationsOf(story: SavedStory): Record<string, unknown>[] {
  const { ordered, lines } = placeHighlights(story);
  if (ordered.length === 0) return [];
  const text = storyText(story);
  const places = linePlaces(story);
  const starts = new Map(
    [...lines].flatMap(([line, stretches]) =>
      stretches.map(({ id, start }) => {
        const place = places.get(line);
        return [id, place === undefined ? undefined : place + start] as const;
      }),
    ),
  );
  return ordered.map((highlight) => {
    const start = starts.get(highlight.id);
    const position = start !== undefined && {
      type: 'TextPositionSelector',
      start: codePoints(text, start),
      end: codePoints(text, start + highlight.exact.length),
    };
    const body = bodyOf(highlight, story);
    return {
      id: `urn:uuid:${highlight.id}`,
      type: 'Annotation',
      motivation: highlight.note ? 'commenting' : 'highlighting',
      created: highlight.createdAt,
      ...(body.length > 0 && { body }),
      target: {
        source: story.url,
        selector: [quote(highlight), ...(position ? [position] : [])],
      },
    };
  });
}
