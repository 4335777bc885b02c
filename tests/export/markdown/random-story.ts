// Small records of mean pieces, the same for the same seed.
import { between, type Chance } from '../../../scripts/faults/chance';
import type { SavedStory } from '../../../utils/story/saved-story';
import type { Span } from '../../../utils/story/span';
import type { ListItem, StoryBlock, TableCell } from '../../../utils/story/story-block';
import { saved } from '../exported';
import { ADDRESSES, PIECES, SPACES, WORDS } from './mean-pieces';

const one = <T>(chance: Chance, of: readonly T[]): T => {
  const found = of[between(chance, 0, of.length - 1)];
  if (found === undefined) throw new Error('nothing to choose from');
  return found;
};

const some = <T>(chance: Chance, most: number, make: () => T): T[] =>
  Array.from({ length: between(chance, 1, most) }, make);

/** Some pieces and words in a row. */
export const meanText = (chance: Chance, most = 5): string =>
  some(chance, most, () => {
    const piece = one(chance, chance() < 0.45 ? WORDS : PIECES);
    return piece + (chance() < 0.5 ? one(chance, SPACES) : '');
  }).join('');

const meanSpan = (chance: Chance): Span => ({
  text: meanText(chance, 3),
  ...(chance() < 0.25 && { strong: true as const }),
  ...(chance() < 0.25 && { emphasis: true as const }),
  ...(chance() < 0.12 && { code: true as const }),
  ...(chance() < 0.15 && { href: one(chance, ADDRESSES) }),
});

const meanSpans = (chance: Chance): Span[] => some(chance, 3, () => meanSpan(chance));

function meanItem(chance: Chance, depth: number): ListItem {
  const nested = depth < 3 && chance() < 0.25;
  return {
    text: meanSpans(chance),
    ...(nested && {
      ordered: chance() < 0.5,
      items: some(chance, 2, () => meanItem(chance, depth + 1)),
    }),
  };
}

const meanCell = (chance: Chance): TableCell => ({
  text: meanSpans(chance),
  ...(chance() < 0.1 && { colSpan: between(chance, 0, 3) }),
  ...(chance() < 0.1 && { rowSpan: between(chance, 0, 3) }),
});

function meanTable(chance: Chance): StoryBlock {
  const width = between(chance, 1, 3);
  const rows = some(chance, 3, () => Array.from({ length: width }, () => meanCell(chance)));
  const [head = [], ...rest] = rows;
  const marked = chance() < 0.5 ? head.map((cell) => ({ ...cell, header: true as const })) : head;
  return {
    type: 'table',
    rows: [marked, ...rest],
    ...(chance() < 0.3 && { caption: meanText(chance) }),
  };
}

const KINDS: readonly ((chance: Chance) => StoryBlock)[] = [
  (chance) => ({ type: 'paragraph', text: meanSpans(chance) }),
  (chance) => ({ type: 'paragraph', text: meanSpans(chance) }),
  (chance) => ({ type: 'heading', level: between(chance, 2, 6), text: meanSpans(chance) }),
  (chance) => ({
    type: 'list',
    ordered: chance() < 0.5,
    items: some(chance, 3, () => meanItem(chance, 0)),
  }),
  (chance) => ({
    type: 'quote',
    paragraphs: some(chance, 2, () => meanSpans(chance)),
    ...(chance() < 0.4 && { cite: meanText(chance) }),
  }),
  (chance) => ({ type: 'preformatted', text: meanText(chance, 8) }),
  meanTable,
  (chance) => ({
    type: 'embed',
    href: one(chance, ADDRESSES.slice(0, 3)),
    title: meanText(chance),
  }),
];

/** A story of one or two blocks. */
export const randomStory = (chance: Chance): SavedStory =>
  saved(1, {
    headline: meanText(chance, 3),
    ...(chance() < 0.2 && { kicker: meanText(chance, 2) }),
    alternativeHeadline: meanText(chance, 2),
    ...(chance() < 0.2 && { byline: meanText(chance, 2) }),
    author: [],
    inLanguage: one(chance, ['no', 'en']),
    tags: [`t${meanText(chance, 2)}`],
    note: meanText(chance, 3),
    photos: [],
    body: some(chance, 2, () => one(chance, KINDS)(chance)),
  });
