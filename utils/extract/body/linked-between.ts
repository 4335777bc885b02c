// Links that are the story's own: a sentence that is a link as a whole, and lists of what the text rests on, between two
// paragraphs of the story. The judge has learned that lines of links lead to other stories.

import type { JudgedBlock } from '../blocks/judge-blocks';
import { CALLS, READ_ALSO } from '../blocks/phrases';
import type { Place } from '../blocks/place';

const YES = 0.5;
const MOSTLY = 0.8;
/** A sentence of the text; headlines of other stories are shorter, and end without a full stop. */
const SENTENCE = 90;
const FULL_STOP = /[^.…][.。।؟][”"’»)]?$/;
/** Blocks that a list may have. */
const LONGEST_LIST = 12;

/** The words on some blocks, those on such links raised to that on the text around them. */
export function withLinkedBetween(
  words: readonly number[],
  judged: readonly JudgedBlock[],
  page: string,
): number[] {
  const raised = [...words];
  judged.forEach((one, at) => {
    const word = Math.min(words[at - 1] ?? 0, words[at + 1] ?? 0);
    if (word > YES && isLinkedSentence(one)) raised[at] = Math.max(words[at] ?? 0, word);
  });
  for (const [start, end] of lists(judged)) {
    const word = Math.min(words[start - 1] ?? 0, words[end] ?? 0);
    const items = judged.slice(start, end);
    if (word > YES && items.length <= LONGEST_LIST && areSources(items, page))
      for (let at = start; at < end; at += 1) raised[at] = Math.max(words[at] ?? 0, word);
  }
  return raised;
}

const isLinkedSentence = ({ block: { text, linked }, weight }: JudgedBlock): boolean =>
  linked > text.length * MOSTLY &&
  weight >= SENTENCE &&
  FULL_STOP.test(text) &&
  !READ_ALSO.test(text) &&
  !CALLS.test(text);

const listOf = ({ block }: JudgedBlock): Place | undefined => {
  for (let at: Place | undefined = block.place; at; at = at.parent)
    if (at.name === 'ul' || at.name === 'ol') return at;
  return undefined;
};

/** Where each list begins and ends among the blocks. */
function lists(judged: readonly JudgedBlock[]): [number, number][] {
  const found: [number, number][] = [];
  let list: Place | undefined;
  judged.forEach((one, at) => {
    const own = listOf(one);
    const last = found.at(-1);
    if (own && own === list && last) last[1] = at + 1;
    else if (own) found.push([at, at + 1]);
    list = own;
  });
  return found;
}

/** Whether items lead off the site, as sources do: other stories of the outlet stand on it. */
function areSources(items: readonly JudgedBlock[], page: string): boolean {
  const away = items.filter(({ block }) =>
    block.pieces.some(({ marks }) => marks.href !== undefined && isElsewhere(marks.href, page)),
  );
  return away.length > items.length / 2;
}

const siteOf = (address: string, base?: string): string => {
  const url = URL.canParse(address, base) ? new URL(address, base) : undefined;
  return url?.hostname.split('.').slice(-2).join('.') ?? '';
};

const isElsewhere = (href: string, page: string): boolean =>
  /^(?:https?:)?\/\//.test(href) && siteOf(href, page) !== siteOf(page);
