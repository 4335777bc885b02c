// Why the judge left a block out, in words for the reason log.
import { CUE_NAMES } from '../blocks/cue-words';
import type { JudgedBlock } from '../blocks/judge-blocks';
import { BY, CALLS, FURNITURE, type Phrase, READ_ALSO, RIGHTS, WHEN } from '../blocks/phrases';
import type { Material } from '../pass';
import { isShortcode } from './shortcode';

const SAYS: readonly [Phrase, string][] = [
  [READ_ALSO, 'it points to other stories'],
  [FURNITURE, 'it is part of the page and not of the story'],
  [CALLS, 'it asks the reader for something'],
  [WHEN, 'it tells when the story was published'],
  [BY, 'it tells who wrote'],
  [RIGHTS, 'it speaks of rights or sources'],
];

const TELLING = new Set(
  'nav footer aside comment related teaser share newsletter ad author date tag picture paywall dialog player button'.split(
    ' ',
  ),
);

/** A sentence's worth of reason. */
export function whyCut(one: JudgedBlock, { hints }: Material): string {
  const { text, linked } = one.block;
  if (isShortcode(text)) return 'it is a shortcode of a widget';
  if (hints.titles.includes(text)) return 'it is the headline';
  const said = SAYS.find(([pattern]) => pattern.test(text.slice(0, 200)));
  if (said && text.length < 300) return said[1];
  if (linked > text.length * 0.7) return 'it is a link';
  const cues = one.path.flatMap((place) =>
    CUE_NAMES.filter((name, bit) => TELLING.has(name) && (place.own & (1 << bit)) !== 0),
  );
  if (cues[0]) return `it stands in a part of the page named "${cues[0]}"`;
  return `its place and shape are not the story's (${Math.round(one.story * 100)} % sure that it is)`;
}
