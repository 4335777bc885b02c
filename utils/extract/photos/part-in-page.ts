// What the page as a whole says of a part near a picture: whether lines are set so only by pictures, whether the story names
// whom the part names, whether it is the outlet that is named.

import { startsUpper } from '../../text/letter-classes';
import { shareIn, wordsOf } from '../../text/likeness';
import type { Branch } from './branch';
import { lineOf, linesBelow, markOf } from './line-marks';
import type { Near, NearPart } from './near-parts';
import { kindOf, type PageSetting } from './page-setting';

/** Names of the numbers, in order. */
export const PAGE_FEATURES = [
  'marked',
  'lines',
  'kindShare',
  'kindNear',
  'storyShare',
  'outletShare',
] as const;

const MOST_LINES = 4;
const MARKS = { plain: 0, small: 1, bold: 2 };

// A heading is as bold as bold letters; a line with a picture in it is plain.
const markOfLine = (line: Branch): number => {
  if (/^h[1-6]$/.test(line.tag)) return 2;
  return line.images > 0 ? 0 : MARKS[markOf(line)];
};

const kindOfLine = (line: Branch): string => `${kindOf(line)} ${markOfLine(line)}`;

/** How often lines are set in each way below a branch. */
export function lineKinds(top: Branch): Map<string, number> {
  const kinds = new Map<string, number>();
  for (const line of linesBelow(top)) {
    const kind = kindOfLine(line);
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  }
  return kinds;
}

/** Lines by pictures, by the way they are set. */
export interface LinesByPictures {
  kindOf: ReadonlyMap<NearPart, string>;
  lines: ReadonlyMap<string, ReadonlySet<Branch>>;
  pictures: ReadonlyMap<string, number>;
  count: number;
}

// The first line behind a picture, and all around it, stand by it.
const standBy = ({ parts }: Near): NearPart[] => {
  const behind = parts.find(({ side }) => side === 'behind');
  return parts.filter((one) => one.side === 'around' || one === behind);
};

/** Counts them. */
export function linesByPictures(all: readonly Near[]): LinesByPictures {
  const kinds = new Map<NearPart, string>();
  const lines = new Map<string, Set<Branch>>();
  const pictures = new Map<string, number>();
  for (const near of all) {
    for (const one of near.parts) kinds.set(one, kindOfLine(lineOf(one.part.branch)));
    const own = new Set<string>();
    for (const one of standBy(near)) {
      const kind = kinds.get(one) ?? '';
      lines.set(kind, (lines.get(kind) ?? new Set()).add(lineOf(one.part.branch)));
      own.add(kind);
    }
    for (const kind of own) pictures.set(kind, (pictures.get(kind) ?? 0) + 1);
  }
  return { kindOf: kinds, lines, pictures, count: Math.max(1, all.length) };
}

const LETTERS = /[^\s.,;:()[\]/|"“”„'’]{3,}/g;

/** The share of a part's names that the story's paragraphs hold; -1 where the script has no capitals. */
function storyShare(text: string, page: PageSetting): number {
  const names = (text.match(LETTERS) ?? []).filter(startsUpper);
  return names.length === 0
    ? -1
    : shareIn([...new Set(names.map((name) => name.toLowerCase()))], page.storyWords);
}

/** The numbers of a part. */
export function partInPage(one: NearPart, page: PageSetting, by: LinesByPictures): number[] {
  const { part } = one;
  const kind = by.kindOf.get(one) ?? '';
  const near = by.lines.get(kind)?.size ?? 0;
  return [
    markOfLine(part.branch) || markOfLine(lineOf(part.branch)),
    Math.min(MOST_LINES, part.lines?.length ?? 1),
    Math.min(1, near / Math.max(1, page.lineKinds.get(kind) ?? near)),
    (by.pictures.get(kind) ?? 0) / by.count,
    storyShare(part.text, page),
    shareIn(wordsOf(part.text), page.outletWords),
  ];
}
