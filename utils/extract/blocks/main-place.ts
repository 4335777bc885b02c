// The deepest place that holds most of the page's prose: what lies around it is seldom the story.
import { cueBit } from './cue-words';
import { type Place, upwards } from './place';
import { isProse, weightOf } from './prose';
import type { TextBlock } from './text-block';

/** The share of the prose that the place must hold. */
const MOST = 0.65;

const ELSEWHERE = cueBit('comment') | cueBit('footer') | cueBit('nav') | cueBit('dialog');
const ELSEWHERE_NAMES = new Set(['nav', 'footer', 'aside']);

const elsewhere = (place: Place): boolean => {
  if ((place.own & ELSEWHERE) !== 0 && place.name !== 'body') return true;
  return ELSEWHERE_NAMES.has(place.name);
};

/** The place of the story, or undefined on a page without prose. */
export function mainPlace(blocks: readonly TextBlock[]): Place | undefined {
  const mass = new Map<Place, number>();
  let total = 0;
  for (const block of blocks) {
    if (!isProse(block)) continue;
    const chain = [...upwards(block.place)];
    const weight = weightOf(block.text) * (chain.some(elsewhere) ? 0.1 : 1);
    total += weight;
    for (const place of chain) mass.set(place, (mass.get(place) ?? 0) + weight);
  }
  let best: Place | undefined;
  for (const [place, held] of mass)
    if (held >= total * MOST && (!best || place.depth > best.depth)) best = place;
  return best;
}
