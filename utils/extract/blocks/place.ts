// A block-level element of the page with what its names say and how much text lies below it.

/** A block-level element; places form a tree. */
export interface Place {
  element: Element;
  name: string;
  parent: Place | undefined;
  depth: number;
  /** What its own tag and class say, bits of `CUES`. */
  own: number;
  /** Whether it or an element above it says that it is not to be seen. */
  hidden: boolean;
  /** Whether nobody sees its text: as the live page said, else as its attributes do. */
  unseen: boolean;
  /** Characters of text below it, and how many of them in links. */
  chars: number;
  linked: number;
  /** Characters of text below it that Readability keeps. */
  kept: number;
  /** Characters of running prose below it. */
  prose: number;
  /** Blocks of text below it. */
  blocks: number;
  /** Name and first class: what a template gives to all of one kind. */
  signature: string;
}

/** The places from this one upwards. */
export function* upwards(place: Place | undefined): Generator<Place> {
  for (let at = place; at; at = at.parent) yield at;
}
