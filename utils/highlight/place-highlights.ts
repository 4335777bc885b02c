// Finding marked words again. A clip of the same address may bring another text: the words are looked for where they stood,
// then everywhere, and where they stand more than once, what stood around them decides.
import type { Highlight, HighlightColour } from '../story/highlight';
import type { SavedStory } from '../story/saved-story';
import { type StoryLine, storyLines } from './story-lines';

/** A stretch of a line that is marked: `end` is the character after its last. */
export interface Stretch {
  id: string;
  start: number;
  end: number;
  noted: boolean;
  colour?: HighlightColour;
}

/** What of a story is marked. */
export interface PlacedHighlights {
  /** By line, in the order of the words. */
  lines: ReadonlyMap<string, Stretch[]>;
  /** The highlights in reading order, those whose words are gone at the end. */
  ordered: Highlight[];
  /** The ids of those whose words are not in the story any more. */
  lost: ReadonlySet<string>;
}

interface Spot {
  at: number;
  line: string;
  start: number;
}

/** How many characters before a place and behind it are those that stood around the words. */
function around(text: string, start: number, { exact, prefix, suffix }: Highlight): number {
  const before = text.slice(0, start);
  const behind = text.slice(start + exact.length);
  let same = 0;
  while (same < prefix.length && before.at(-1 - same) === prefix.at(-1 - same)) same++;
  let follows = 0;
  while (follows < suffix.length && behind[follows] === suffix[follows]) follows++;
  return same + follows;
}

function spotsIn({ line, text }: StoryLine, at: number, { exact }: Highlight): Spot[] {
  const spots: Spot[] = [];
  for (let start = text.indexOf(exact); start >= 0; start = text.indexOf(exact, start + 1))
    spots.push({ at, line, start });
  return spots;
}

function spotOf(lines: readonly StoryLine[], highlight: Highlight): Spot | undefined {
  const stood = lines.findIndex(({ line }) => line === highlight.line);
  const there = lines[stood];
  const { start, end, exact } = highlight;
  if (there && there.text.slice(start, end) === exact)
    return { at: stood, line: there.line, start };
  let best: (Spot & { score: number }) | undefined;
  for (const [at, line] of lines.entries())
    for (const spot of spotsIn(line, at, highlight)) {
      // Of two that stand alike, the one in the line where they stood.
      const score = 2 * around(line.text, spot.start, highlight) + (at === stood ? 1 : 0);
      if (best === undefined || score > best.score) best = { ...spot, score };
    }
  return best;
}

/** Finds the highlights of a story in its text. */
export function placeHighlights(
  story: Pick<SavedStory, 'body' | 'photos' | 'highlights'>,
): PlacedHighlights {
  const highlights = story.highlights ?? [];
  const text = highlights.length > 0 ? storyLines(story) : [];
  const found = highlights.flatMap((highlight) => {
    const spot = spotOf(text, highlight);
    return spot ? [{ highlight, spot }] : [];
  });
  found.sort((a, b) => a.spot.at - b.spot.at || a.spot.start - b.spot.start);
  const lines = new Map<string, Stretch[]>();
  for (const { highlight, spot } of found) {
    const { id, exact, note, colour } = highlight;
    const end = spot.start + exact.length;
    const stretch = { id, start: spot.start, end, noted: Boolean(note), ...(colour && { colour }) };
    lines.set(spot.line, [...(lines.get(spot.line) ?? []), stretch]);
  }
  const placed = new Set(found.map(({ highlight }) => highlight.id));
  const gone = highlights.filter(({ id }) => !placed.has(id));
  return {
    lines,
    ordered: [...found.map(({ highlight }) => highlight), ...gone],
    lost: new Set(gone.map(({ id }) => id)),
  };
}
