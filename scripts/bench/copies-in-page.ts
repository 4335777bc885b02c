// What looking for copies costs and finds: the sketch of a text against cutting it into words, and how many copies with some
// paragraphs written anew share a band with their original.
import { bandsOf } from '../../utils/search/sketch';
import { bodyWords } from '../../utils/search/story-terms';
import type { Story } from '../../utils/story/story';
import { inventedStory, spread } from './invented-library';

const STORIES = 400;
/** Times everything is done, so that what is measured is long enough. */
const TURNS = 5;

/** A copy with a share of its paragraphs written anew. */
function copyOf(story: Story, n: number, share: number): Story {
  const changed = new Set<number>();
  const howMany = Math.round(story.body.length * share);
  for (let draw = 0; changed.size < howMany; draw++)
    changed.add(Math.floor(spread(n * 53 + draw) * story.body.length));
  const other = inventedStory(n + 500_000);
  return {
    ...story,
    body: story.body.map((block, at) => (changed.has(at) ? (other.body[at] ?? block) : block)),
  };
}

function found(stories: readonly Story[], share: number): number {
  const hits = stories.filter((story, n) => {
    const bands = new Set(bandsOf(bodyWords(story)));
    return bandsOf(bodyWords(copyOf(story, n, share))).some((band) => bands.has(band));
  });
  return hits.length / stories.length;
}

/** Milliseconds a story for words and for sketches, and the share of copies found by the share written anew. */
export function copies() {
  const stories = Array.from({ length: STORIES }, (_, n) => inventedStory(n));
  const times = { words: 0, sketch: 0 };
  for (let turn = 0; turn < TURNS; turn++) {
    const began = performance.now();
    const words = stories.map(bodyWords);
    const between = performance.now();
    for (const each of words) bandsOf(each);
    times.words += between - began;
    times.sketch += performance.now() - between;
  }
  const each = STORIES * TURNS;
  return {
    words: times.words / each,
    sketch: times.sketch / each,
    found: [0.15, 0.3].map((share) => ({ share, of: found(stories, share) })),
  };
}
