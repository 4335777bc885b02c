// Finding the sentence of a story that best says why it answers a query.
import type { SavedStory } from '../story/saved-story';
import { blockText } from '../story/story-text';
import { markedPieces, markedSpans, wordsFound } from './marked-pieces';
import type { Snippet, SnippetPlace } from './snippet';
import type { WantedWord } from './words';

interface Line {
  place: SnippetPlace;
  text: string;
  photo?: string;
}

/** Characters of a sentence that are shown at most. */
const SHOWN = 220;
/** Characters before the first marked word, where a sentence is too long. */
const LEAD = 60;

const line = (place: SnippetPlace, text: string | undefined, photo?: string): Line[] =>
  text ? [{ place, text, ...(photo !== undefined && { photo }) }] : [];

function* linesOf(story: SavedStory): Generator<Line> {
  yield* line('headline', story.headline);
  yield* line('deck', story.alternativeHeadline);
  for (const block of story.body) yield* line('text', blockText(block));
  for (const { id, caption, creditLine, altText } of story.photos) {
    yield* line('caption', caption, id);
    yield* line('credit', creditLine, id);
    yield* line('caption', altText, id);
  }
  yield* line('note', story.note);
  for (const { note } of story.highlights ?? []) yield* line('note', note);
  yield* line('author', story.byline ?? story.author.map(({ name }) => name).join(', '));
  yield* line('outlet', story.publisher);
  yield* line('tag', story.tags.join(', '));
}

const segmenters = new Map<string, Intl.Segmenter>();

function sentencesOf(text: string, language: string): string[] {
  let segmenter = segmenters.get(language);
  if (segmenter === undefined) {
    const known = Intl.Segmenter.supportedLocalesOf([language]).length > 0;
    segmenter = new Intl.Segmenter(known ? language : 'en', { granularity: 'sentence' });
    segmenters.set(language, segmenter);
  }
  return Array.from(segmenter.segment(text), ({ segment }) => segment.trim()).filter(Boolean);
}

/** A sentence no longer than a list has room for, around its first marked word. */
function shortened(sentence: string, wanted: readonly WantedWord[]): string {
  if (sentence.length <= SHOWN) return sentence;
  const first = markedSpans(sentence, wanted)[0]?.from ?? 0;
  const begin = first <= LEAD ? 0 : sentence.indexOf(' ', first - LEAD) + 1;
  const from = begin > first ? first : begin;
  const cut = sentence.slice(from, from + SHOWN).replace(/[\ud800-\udbff]$/, '');
  const end = from + SHOWN < sentence.length ? cut.replace(/\s\S*$/, '') : cut;
  return `${from > 0 ? '… ' : ''}${end}${from + end.length < sentence.length ? ' …' : ''}`;
}

function languageOf({ inLanguage }: SavedStory): string {
  try {
    return new Intl.Locale(inLanguage ?? 'en').language;
  } catch {
    return 'en';
  }
}

/** The sentence with the most of the words, the first where several have as many; undefined where none has any. */
export function snippetOf(story: SavedStory, wanted: readonly WantedWord[]): Snippet | undefined {
  let best: { found: number; line: Line; sentence: string } | undefined;
  const all = new Set(wanted.map(({ word }) => word)).size;
  for (const one of linesOf(story)) {
    if (wordsFound(one.text, wanted) <= (best?.found ?? 0)) continue;
    for (const sentence of sentencesOf(one.text, languageOf(story))) {
      const found = wordsFound(sentence, wanted);
      if (found > (best?.found ?? 0)) best = { found, line: one, sentence };
    }
    if (best && best.found >= all) break;
  }
  if (best === undefined) return undefined;
  const { place, photo } = best.line;
  const pieces = markedPieces(shortened(best.sentence, wanted), wanted);
  return { place, pieces, ...(photo !== undefined && { photo }) };
}
