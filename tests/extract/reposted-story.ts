// A story as re-posting blogs carry it, in invented words: captions as bare lines, widget shortcodes at the end.
import { extractStory } from '../../utils/extract/extract-story';
import { blockText } from '../../utils/story/story-text';

export const PARAGRAPHS = [
  'The mayor of Ostrava Harbour and the head of the lighthouse board have met in Velden, after their engineers failed to reach an agreement over the new pier.',
  'Another round of talks between harbour master Ilse Brandt and the board was held on Monday on the margins of the coast summit, but it ended without a result, an official said.',
  'Brandt and the board also met on Sunday but the two sides could not agree on who will pay for the stones.',
  'The town blamed the board for reversing its position on issues it thought were settled. "They walked back on some of the areas we thought we were agreed on," an engineer said.',
  'The two sides had already said that they are still at odds over certain subjects. A thorny issue is the depth of the basin.',
  'Earlier, the mayor had said that the two sides were working hard to reach a deal on the closing of the old quay.',
  'Yet, he said the talks are key for efforts to keep the ferry running in the winter months.',
  'The board has suffered setbacks over the past few months as the town has managed to win back many of its boats.',
];
const CAPTIONS = [
  'Mayor Tomas Reuel (L) meets with board chief Anna Lind on the sidelines of the coast summit in Velden on September 5, 2016. (NPA/ KESTREL photo)',
  'Mayor Tomas Reuel (R) and harbour master Ilse Brandt attend a meeting with the board on the sidelines of the coast summit in Velden on September 5, 2016. (NPA/ KESTREL  photo)',
];
export const WIDGETS = [
  '[Lifestyle Coast News][combine][Lifestyle][5]',
  '[Harbour News][featuredpost][Harbour][10]',
];

/** The lines of the story in order, captions among them. */
export const lines = [
  ...CAPTIONS.slice(0, 1),
  ...PARAGRAPHS.slice(0, 5),
  ...CAPTIONS.slice(1),
  ...PARAGRAPHS.slice(5),
];

/** A document of some HTML. */
export const page = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

/** The paragraphs read from a document. */
export function paragraphsOf(document: Document): string[] {
  const result = extractStory(document, {
    now: new Date('2026-03-01T08:00:00Z'),
    extractorVersion: '0.0.0',
  });
  if (!result.ok) throw new Error(result.trouble.kind);
  return result.value.body.filter((block) => block.type === 'paragraph').map(blockText);
}
