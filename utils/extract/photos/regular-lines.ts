// The page's own regularity: lines that nothing calls captions are, where the page sets such lines by its pictures and nowhere
// else, or sets one under picture after picture.
import { looksLikeCredit } from '../../caption/looks-like-credit';
import type { Branch } from './branch';
import type { JudgedNear, JudgedPart } from './judge-cutlines';
import { lineOf, linesBelow, type Mark, markOf } from './line-marks';
import { kindOf, type PageSetting, paragraphsOf } from './page-setting';
import { isOtherWords, standsInStory } from './plain-caption';
import type { StoryScope } from './story-scope';
import { leadsAway } from './teaser';

/** How sure such a line is: enough to be taken where nothing else is. */
const SURE = 0.6;
const SURE_ALREADY = 0.4;
const MOST_WORDS = 40;
const MOST_WORDS_PLAIN = 25;
const MOST_WORDS_ONCE = 20;
const MOST_DENSE = 80;
const LEAST_ONCE = 0.02;
const LEAST_SPECIAL = 0.15;
const LEAST_PLAIN = 0.1;
const MOST_OF_PICTURES = 0.6;
/** What looks like a credit must be so many times likelier a caption. */
const SURER_THAN_CREDIT = 2;

const DENSE = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\u0e00-\u0eff]/;
const NO_CAPTION = /\d{1,2}[./]\d{1,2}[./]\d{2,4}|\b(?:click|klick|tap|haga clic|cliquez|loading)/i;
const ENDS = /[.)）。!?！？\]]["'”’»」]?$/;
const wordCount = (text: string): number =>
  DENSE.test(text) ? text.length / (MOST_DENSE / MOST_WORDS) : text.split(/\s+/).length;

/** A line by a picture. */
interface Line {
  near: JudgedNear;
  part: JudgedPart;
  line: Branch;
  kind: string;
  mark: Mark;
  words: number;
}

/** The line that shares the picture's box, or the one right behind it, where no caption is sure. */
function lineBy(near: JudgedNear, scope: StoryScope): Line | undefined {
  if (!standsInStory(near.picture.branch, scope) || leadsAway(near.top)) return undefined;
  if (near.parts.some(({ caption }) => caption >= SURE_ALREADY)) return undefined;
  const own = near.parts.filter(({ side, credit }) => side === 'around' && credit < SURE_ALREADY);
  const one = own[0] ?? near.parts.find(({ side }) => side === 'behind');
  if (!one || own.length > 1) return undefined;
  const { text, heading, linked } = one.part;
  if (one.caption < one.credit * (looksLikeCredit(text) ? SURER_THAN_CREDIT : 1)) return undefined;
  if (heading || linked || isOtherWords(text) || /[:：]$/.test(text)) return undefined;
  const line = lineOf(one.part.branch);
  const mark = markOf(line);
  const words = wordCount(text);
  if (words > MOST_WORDS) return undefined;
  return { near, part: one, line, kind: `${one.side} ${kindOf(line)} ${mark}`, mark, words };
}

/** Lines that are no paragraphs of prose, by the way they are set. */
function shortLines(top: Branch): Map<string, Branch[]> {
  const found = new Map<string, Branch[]>();
  for (const line of linesBelow(top)) {
    if (line.prose > 0) continue;
    const kind = `${kindOf(line)} ${markOf(line)}`;
    found.set(kind, [...(found.get(kind) ?? []), line]);
  }
  return found;
}

const areLikely = (group: readonly Line[], least: number): boolean =>
  group.reduce((sum, { part }) => sum + part.caption, 0) >= least * group.length;

// Once is little: amid the story, a few words, and no date, no call to press something.
function isRegularOnce({ near, part, mark, words }: Line, scope: StoryScope): boolean {
  const { text } = part.part;
  const [first] = paragraphsOf(scope.main);
  const amid = near.picture.branch.order > (first?.order ?? 0);
  if (!amid || part.caption < LEAST_ONCE || words > MOST_WORDS_ONCE) return false;
  if (NO_CAPTION.test(text)) return false;
  return mark === 'bold' ? ENDS.test(text) : mark === 'small';
}

function isRegular(
  group: readonly Line[],
  others: number,
  bare: number,
  { scope, proseKinds }: PageSetting,
): boolean {
  const [first] = group;
  if (!first) return false;
  const { line, mark } = first;
  const longest = Math.max(...group.map((one) => one.words));
  const special = mark !== 'plain' || !proseKinds.has(kindOf(line));
  if (special && others === 0) {
    return group.length > 1 ? areLikely(group, LEAST_SPECIAL) : isRegularOnce(first, scope);
  }
  return (
    group.length > 1 &&
    longest <= MOST_WORDS_PLAIN &&
    group.length >= bare * MOST_OF_PICTURES &&
    others <= group.length / 2 &&
    areLikely(group, LEAST_PLAIN)
  );
}

/** The judged parts, those surer that the page's regularity tells to be captions. */
export function withRegularity(nears: readonly JudgedNear[], page: PageSetting): JudgedNear[] {
  const lines = nears.flatMap((near) => lineBy(near, page.scope) ?? []);
  if (lines.length === 0) return [...nears];
  const short = shortLines(page.scope.main);
  const regular = new Set<JudgedPart>();
  const bare = nears.filter(({ parts }) => parts.every(({ caption }) => caption < SURE_ALREADY));
  for (const kind of new Set(lines.map((one) => one.kind))) {
    const group = lines.filter((one) => one.kind === kind);
    const own = new Set(group.map(({ line }) => line));
    const alike = short.get(kind.slice(kind.indexOf(' ') + 1)) ?? [];
    const others = alike.filter((line) => !own.has(line)).length;
    if (isRegular(group, others, bare.length, page))
      for (const { part } of group) regular.add(part);
  }
  return nears.map((near) => ({
    ...near,
    parts: near.parts.map((part) =>
      regular.has(part) ? { ...part, caption: Math.max(SURE, part.caption) } : part,
    ),
  }));
}
