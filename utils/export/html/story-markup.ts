// A story as an article: what was printed over it, its body, and what its reader added.
import { placeHighlights } from '../../highlight/place-highlights';
import type { SavedStory } from '../../story/saved-story';
import { blockMarkup, type MarkupPlace, photoMarkup } from './block-markup';
import { attributes, element, escaped, languageTag } from './markup';
import { liveAddress, wordsMarkup } from './span-markup';

function header(story: SavedStory, { level }: MarkupPlace): string {
  const { headline, kicker = '', alternativeHeadline = '', byline = '', dateline } = story;
  const from = [story.publisher, story.datePublished].filter(Boolean).join(' · ');
  const address = element('a', escaped(story.url), { href: liveAddress(story.url) });
  return element(
    'header',
    [
      element('p', wordsMarkup(kicker), { class: 'kicker' }),
      // A page without a headline is still found by its heading.
      element(`h${level}`, wordsMarkup(headline) || escaped(story.url)),
      element('p', wordsMarkup(alternativeHeadline), { class: 'deck' }),
      element('p', wordsMarkup(byline), { class: 'byline' }),
      element('p', wordsMarkup(dateline?.text ?? ''), { class: 'dateline' }),
      element('p', [escaped(from), address].filter(Boolean).join('<br/>'), { class: 'source' }),
    ].join(''),
  );
}

function bodyOf(story: SavedStory, place: MarkupPlace): string {
  const photos = new Map(story.photos.map((photo) => [photo.id, photo]));
  const placed = new Set(story.body.map((block) => (block.type === 'photo' ? block.photo : '')));
  const loose = story.photos.filter(({ id }) => !placed.has(id));
  // A lead photo stands over the text; what has no place in it follows at the end.
  const lead = loose.filter((photo) => photo.representativeOfPage);
  const last = loose.filter((photo) => !photo.representativeOfPage);
  return [
    ...lead.map((photo) => photoMarkup(photo, place)),
    ...story.body.map((block) => blockMarkup(block, photos, place)),
    ...last.map((photo) => photoMarkup(photo, place)),
  ].join('\n');
}

/** What the reader added: tags, note, and the words that were marked. */
function ownOf(story: SavedStory): string {
  const marked = placeHighlights(story).ordered.map(
    ({ exact, note }) =>
      element('blockquote', element('p', element('mark', wordsMarkup(exact)))) +
      element('p', wordsMarkup(note ?? '')),
  );
  return element(
    'footer',
    [
      element('p', escaped(story.tags.join(' · ')), { class: 'tags' }),
      element('p', wordsMarkup(story.note ?? ''), { class: 'note' }),
      ...marked,
    ].join(''),
  );
}

/** The article. */
export function storyMarkup(story: SavedStory, place: MarkupPlace, own: boolean): string {
  const lang = languageTag(story.inLanguage);
  const named = attributes({ id: `story-${story.id}`, lang, 'xml:lang': lang, dir: 'auto' });
  const inside = [header(story, place), bodyOf(story, place), own ? ownOf(story) : ''];
  return `<article${named}>\n${inside.filter(Boolean).join('\n')}\n</article>\n`;
}
