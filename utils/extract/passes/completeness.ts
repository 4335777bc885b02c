// Whether the whole story stands on the page, and only that: paywalls, next pages, several articles.
import { fieldOf, listOf, textField } from '../../page/article-node';
import type { QualityFlag } from '../../story/story';
import { storyText } from '../../story/story-text';
import { LOWER } from '../../text/letter-classes';
import { bareLetters } from '../../text/likeness';
import { WALL } from '../../words/offers';
import { cueBit } from '../blocks/cue-words';
import type { JudgedBlock } from '../blocks/judge-blocks';
import { READ_ALSO } from '../blocks/phrases';
import { nextPage } from '../body/next-page';
import type { Material, Pass, Settled } from '../pass';

const PAYWALL = cueBit('paywall');
/** A story that breaks off: no sentence ends like this. */
const BROKEN_OFF = new RegExp(`(?:…|\\.\\.\\.|\\[…\\]|[${LOWER},])$`);

/** Who shows more than this in front of a wall shows the whole and hides it by script. */
const LONG_ENOUGH = 2500;

/** The blocks after the last one of the story. */
function behind({ judged }: Material, count: number): Material['judged'] {
  const last = judged.findLastIndex((one) => one.story > 0.5);
  return judged.slice(Math.max(0, last), last + count);
}

const isLocked = ({ article }: Material, { isAccessibleForFree }: Settled): boolean =>
  isAccessibleForFree === false ||
  listOf(fieldOf(article, 'hasPart')).some((part) =>
    /^false$/i.test(String(fieldOf(part, 'isAccessibleForFree'))),
  );

/**
 * A page that asks for a subscription behind the text, and says or shows that the text is not whole. What it shows is looked
 * at first: the words of walls are many, and most pages have none.
 */
function walled(material: Material, settled: Settled): string | undefined {
  const locked = isLocked(material, settled);
  const text = storyText({ body: settled.body ?? [] }).trim();
  const broken = BROKEN_OFF.test(text);
  const short = text.length < LONG_ENOUGH && settled.isAccessibleForFree !== true;
  const blocks = behind(material, 8);
  if (!locked && !broken && !(short && blocks.some(isGate))) return undefined;
  const ask = blocks.find((one) => WALL.test(one.block.text));
  if (!ask) return undefined;
  const asked = `behind the text stands "${ask.block.text.slice(0, 60)}"`;
  if (locked) return `${asked}, and the page says that it is not free to read`;
  if (broken) return `${asked}, and the text breaks off`;
  return isGate(ask) ? `${asked} in a part of the page named for a paywall` : undefined;
}

const isGate = ({ path }: JudgedBlock): boolean => path.some(({ own }) => (own & PAYWALL) !== 0);

/** The JSON-LD body goes on long after the visible text has ended. What pages count as words is often letters. */
function cutShort({ hints }: Material, { body }: Settled): string | undefined {
  const told = bareLetters(hints.articleBody).length;
  if (told <= 1500) return undefined;
  const read = bareLetters(storyText({ body: body ?? [] })).length;
  return read < told * 0.5 ? `JSON-LD holds ${told} letters of text, the page ${read}` : undefined;
}

const continues = ({ page }: Material): string | undefined => {
  const next = nextPage(page);
  return next && `its next page is ${next}`;
};

/** A headline behind the story's first paragraphs with an article of its own under it: endless scrolling brings them. */
function severalArticles({ page, judged }: Material, { headline }: Settled): string | undefined {
  const own = bareLetters(headline ?? '');
  const told = page.jsonLd.map((node) => bareLetters(textField(node, 'headline') ?? ''));
  const first = judged.findIndex((one) => one.story > 0.5 && one.prose);
  const other = judged.find(({ block, letters }, at) => {
    if (first < 0 || at < first + 2 || letters.length < 12) return false;
    const { name } = block.place;
    if (!(name === 'h1' || (name === 'h2' && told.includes(letters)))) return false;
    if (letters.includes(own) || own.includes(letters) || READ_ALSO.test(block.text)) return false;
    return judged.slice(at + 1, at + 20).filter((one) => one.prose).length >= 3;
  });
  return other && `another article begins with "${other.block.text.slice(0, 60)}"`;
}

const CHECKS: readonly [
  QualityFlag,
  (material: Material, settled: Settled) => string | undefined,
][] = [
  ['truncated', walled],
  ['truncated', cutShort],
  ['continues', continues],
  ['several-articles', severalArticles],
];

/** Flags what is not whole, or more than one. */
export const completeness: Pass = {
  name: 'completeness',
  read: (material, settled) => {
    const found = CHECKS.flatMap(([flag, check]) => {
      const why = check(material, settled);
      return why === undefined ? [] : [{ flag, why }];
    });
    return {
      fields: {},
      flags: found.map(({ flag }) => flag),
      reasons: found.map(({ flag, why }) => ({ did: 'flagged', what: flag, why })),
    };
  },
};
