// Words that a reader marked in a saved story. The selectors are those of the W3C Web Annotation Data Model: where the words
// stand, and what stands around them, so that they are found again in a later version of the text.
import * as v from 'valibot';
import { IsoDate } from './story';
import { Text } from './text';

/** Characters of the line that are kept on either side of the words. */
export const CONTEXT = 32;
const LONGEST = 20_000;

/** The colours of marked words; the first is that of words without one. */
export const HIGHLIGHT_COLOURS = ['yellow', 'green', 'blue', 'pink'] as const;
const Colour = v.picklist(HIGHLIGHT_COLOURS);
export type HighlightColour = v.InferOutput<typeof Colour>;

const Note = v.pipe(Text, v.maxLength(LONGEST));
const At = v.pipe(v.number(), v.integer(), v.minValue(0));

/** A stretch of one line of a story, and what its reader thought of it. */
export const Highlight = v.object({
  id: v.pipe(Text, v.uuid()),
  /** The line (`utils/highlight/story-lines.ts`): block of the body and part of it, or `photos.` and a photo. */
  line: v.pipe(Text, v.maxLength(100)),
  /** The first character of the words in that line, and the one after the last, in UTF-16 units. */
  start: At,
  end: At,
  /** The words as they stood. */
  exact: v.pipe(Text, v.minLength(1), v.maxLength(LONGEST)),
  prefix: v.pipe(Text, v.maxLength(CONTEXT)),
  suffix: v.pipe(Text, v.maxLength(CONTEXT)),
  note: v.exactOptional(Note),
  colour: v.exactOptional(Colour),
  createdAt: IsoDate,
});
export type Highlight = v.InferOutput<typeof Highlight>;

/**
 * What changes in the highlights of a story: those put in (one with a known id takes its place), those taken away, and what
 * is said of those that are there; an empty note removes it.
 */
export const HighlightChange = v.object({
  put: v.array(Highlight),
  remove: v.array(Text),
  notes: v.exactOptional(v.array(v.object({ id: Text, note: Note }))),
  colours: v.exactOptional(v.array(v.object({ id: Text, colour: Colour }))),
});
export type HighlightChange = v.InferOutput<typeof HighlightChange>;

function noted(highlight: Highlight, note: string | undefined): Highlight {
  if (note === undefined) return highlight;
  const { note: _, ...rest } = highlight;
  return note === '' ? rest : { ...rest, note };
}

const coloured = (highlight: Highlight, colour: HighlightColour | undefined): Highlight =>
  colour === undefined ? highlight : { ...highlight, colour };

/** The highlights of a story after a change, in the order they were made. */
export function changedHighlights(
  held: readonly Highlight[],
  { put, remove, notes = [], colours = [] }: HighlightChange,
): Highlight[] {
  const said = new Map(notes.map(({ id, note }) => [id, note.trim()]));
  const shades = new Map(colours.map(({ id, colour }) => [id, colour]));
  const gone = new Set([...remove, ...put.map(({ id }) => id)]);
  const kept = held
    .filter(({ id }) => !gone.has(id))
    .map((one) => coloured(noted(one, said.get(one.id)), shades.get(one.id)));
  return [...kept, ...put].sort((a, b) =>
    a.createdAt < b.createdAt ? -1 : a.createdAt > b.createdAt ? 1 : 0,
  );
}
