// Notes to the text: what the numbers in it lead to. The judge sees lists of small print far from any prose; that the text
// points to them makes them the story's.

import { foldSpace } from '../../text/white-space';
import { upwards } from '../blocks/place';
import type { TextBlock } from '../blocks/text-block';

/** A note's name, and its number as the text has it. */
export interface Note {
  id: string;
  label: string;
}

/** Notes by the element that holds them. */
export type Notes = ReadonlyMap<Element, Note>;

/** More text is no note but a part of the page that links lead to. */
const LONGEST = 1500;
const MOST = 300;
/** An element with no more than its number stands before its note. */
const NUMBER_ONLY = 6;

/** The notes that the numbers in some blocks lead to. */
export function notesOf(kept: readonly TextBlock[], document: Document): Notes {
  const notes = new Map<Element, Note>();
  for (const { pieces } of kept)
    for (const { marks, text } of pieces) {
      if (marks.note === undefined || notes.size > MOST) continue;
      const holder = holderOf(document.getElementById(marks.note));
      if (holder && !kept.some((block) => holds(holder, block, marks.note)) && !notes.has(holder))
        notes.set(holder, { id: marks.note, label: foldSpace(text).replace(/[[\]()\s]/g, '') });
    }
  return notes;
}

/** A paragraph that leads to itself is no note. */
const holds = (holder: Element, { place, pieces }: TextBlock, note: string | undefined): boolean =>
  holder.contains(place.element) && pieces.some(({ marks }) => marks.note === note);

function holderOf(target: Element | null): Element | undefined {
  if (!target) return undefined;
  const own = target.textContent.trim().length > NUMBER_ONLY ? target : target.parentElement;
  const length = own?.textContent.trim().length ?? 0;
  return own && length > NUMBER_ONLY && length < LONGEST ? own : undefined;
}

/** The note that a block belongs to. */
export function noteOf({ place }: TextBlock, notes: Notes): Note | undefined {
  if (notes.size === 0) return undefined;
  for (const { element } of upwards(place)) {
    const note = notes.get(element);
    if (note) return note;
  }
  return undefined;
}
