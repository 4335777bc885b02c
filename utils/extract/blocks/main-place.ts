// The deepest place that holds most of the page's prose: what lies around it is seldom the story.
import { cueBit } from './cue-words';
import type { Place } from './place';
import type { TextBlock } from './text-block';

/** The share of the prose that the place must hold. */
const MOST = 0.65;

const ELSEWHERE = cueBit('comment') | cueBit('footer') | cueBit('nav') | cueBit('dialog');
const ELSEWHERE_NAMES = new Set(['nav', 'footer', 'aside']);

const elsewhere = (place: Place): boolean => {
  if ((place.own & ELSEWHERE) !== 0 && place.name !== 'body') return true;
  return ELSEWHERE_NAMES.has(place.name);
};

function standsElsewhere(place: Place): boolean {
  for (let at: Place | undefined = place; at; at = at.parent) if (elsewhere(at)) return true;
  return false;
}

/** The place of the story, or undefined on a page without prose. */
export function mainPlace(blocks: readonly TextBlock[]): Place | undefined {
  const mass = new Map<Place, number>();
  let total = 0;
  for (const { prose, place, weight } of blocks) {
    if (!prose) continue;
    const counted = weight * (standsElsewhere(place) ? 0.1 : 1);
    total += counted;
    for (let at: Place | undefined = place; at; at = at.parent)
      mass.set(at, (mass.get(at) ?? 0) + counted);
  }
  let best: Place | undefined;
  for (const [place, held] of mass)
    if (held >= total * MOST && (!best || place.depth > best.depth)) best = place;
  return best;
}
