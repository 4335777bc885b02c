// Marking words: what a selection over a story becomes.
import { CONTEXT, type Highlight, type HighlightChange } from '../story/highlight';
import type { SavedStory } from '../story/saved-story';
import { placeHighlights, type Stretch } from './place-highlights';
import { storyLines } from './story-lines';

/** A stretch of one line; `end` is the character after its last. */
export interface Selected {
  line: string;
  start: number;
  end: number;
}

interface World {
  now: Date;
  newId: () => string;
}

/** Without white space at its ends; undefined where nothing is left. */
function tight(text: string, start: number, end: number): [number, number] | undefined {
  const words = text.slice(start, end);
  const lead = words.length - words.trimStart().length;
  const tail = words.length - words.trimEnd().length;
  return lead === words.length ? undefined : [start + lead, start + words.length - tail];
}

const meet = (a: Selected, { start, end }: Stretch): boolean => a.start < end && start < a.end;

/**
 * The change that marks what is selected, one highlight a line. What it meets is taken into it, with what was noted there;
 * what is marked already, as it is, changes nothing.
 */
export function newHighlights(
  story: Pick<SavedStory, 'body' | 'photos' | 'highlights'>,
  selected: readonly Selected[],
  { now, newId }: World,
): HighlightChange {
  const texts = new Map(storyLines(story).map(({ line, text }) => [line, text]));
  const { lines } = placeHighlights(story);
  const change: HighlightChange = { put: [], remove: [] };
  for (const { line, ...wanted } of selected) {
    const text = texts.get(line) ?? '';
    const ends = tight(text, wanted.start, wanted.end);
    if (!ends) continue;
    const met = (lines.get(line) ?? []).filter((one) =>
      meet({ line, start: ends[0], end: ends[1] }, one),
    );
    const start = Math.min(ends[0], ...met.map((one) => one.start));
    const end = Math.max(ends[1], ...met.map((one) => one.end));
    const whole = met[0];
    if (met.length === 1 && whole?.start === start && whole.end === end) continue;
    const ids = new Set(met.map(({ id }) => id));
    const notes = (story.highlights ?? []).flatMap((one) =>
      ids.has(one.id) && one.note ? [one.note] : [],
    );
    change.remove.push(...ids);
    change.put.push({
      id: newId(),
      ...{ line, start, end },
      exact: text.slice(start, end),
      prefix: text.slice(Math.max(0, start - CONTEXT), start),
      suffix: text.slice(end, end + CONTEXT),
      ...(notes.length > 0 && { note: notes.join('\n') }),
      createdAt: now.toISOString(),
    } satisfies Highlight);
  }
  return change;
}

/** The change that takes another one back. */
export const takenBack = (
  held: readonly Highlight[],
  { put, remove }: HighlightChange,
): HighlightChange => {
  const touched = new Set([...remove, ...put.map(({ id }) => id)]);
  const before = held.filter(({ id }) => touched.has(id));
  const known = new Set(before.map(({ id }) => id));
  return { put: before, remove: put.map(({ id }) => id).filter((id) => !known.has(id)) };
};
