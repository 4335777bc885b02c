// A name that most paragraphs of one place share says nothing of a single one: templates call their paragraphs cards and
// captions, and utility classes hold any word.
import { cueBit } from './cue-words';
import type { Place } from './place';
import type { TextBlock } from './text-block';

/** Fewer paragraphs show no habit. */
const FEWEST = 3;
const MOST = 0.6;
const BODY = cueBit('body');

/** Takes such cues from the places of the paragraphs that share them. */
export function dropSharedCues(blocks: readonly TextBlock[]): void {
  const byParent = new Map<Place, Place[]>();
  for (const { prose, place } of blocks) {
    if (!prose || !place.parent) continue;
    const siblings = byParent.get(place.parent);
    if (siblings) siblings.push(place);
    else byParent.set(place.parent, [place]);
  }
  for (const places of byParent.values()) {
    if (places.length < FEWEST || places.every(({ own }) => (own & ~BODY) === 0)) continue;
    const shared = sharedBits(places) & ~BODY;
    for (const place of places) place.own &= ~shared;
  }
}

function sharedBits(places: readonly Place[]): number {
  let shared = 0;
  for (let bit = 0; bit < 32; bit += 1)
    if (places.filter(({ own }) => ((own >> bit) & 1) === 1).length >= places.length * MOST)
      shared |= 1 << bit;
  return shared;
}
