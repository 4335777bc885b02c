// Walks the copied page once and reads it into blocks of text. What photos have claimed is passed over.
import { cuesOf } from './cue-words';
import { isInline, WORDLESS } from './element-kinds';
import { embedAddress } from './embed-address';
import type { Place } from './place';
import { isProse } from './prose';
import type { TextBlock } from './text-block';
import { type Marks, type Piece, piecesText } from './text-run';

/** Elements that belong to photos: where photos stand, and whose text is theirs. */
export interface PhotoPlaces {
  at: ReadonlyMap<Element, number>;
  claimed: ReadonlySet<Element>;
}

const SPOKEN_ONLY = /(?:^|[\s_-])(?:sr-only|visually-?hidden|screen-?reader|visuallyhidden|a11y)/i;

/** Reads the blocks below an element, in reading order. */
export function readBlocks(root: Element, photos: PhotoPlaces): TextBlock[] {
  return new BlockReader(photos).read(root);
}

class BlockReader {
  private readonly blocks: TextBlock[] = [];
  private pieces: Piece[] = [];
  private place: Place | undefined;
  private linkDepth = 0;

  constructor(private readonly photos: PhotoPlaces) {}

  read(root: Element): TextBlock[] {
    this.enter(root, root.localName);
    return this.blocks;
  }

  private enter(element: Element, name: string): void {
    this.flush();
    const outer = this.place;
    const place = placeOf(element, name, outer);
    this.place = place;
    this.children(element, name, {});
    this.flush();
    this.place = outer;
    if (!outer) return;
    outer.chars += place.chars;
    outer.linked += place.linked;
    outer.prose += place.prose;
    outer.blocks += place.blocks;
  }

  private children(element: Element, name: string, marks: Marks): void {
    for (let child = element.firstChild; child; child = child.nextSibling) {
      if (child instanceof Text) this.pieces.push({ text: child.data, marks });
      else if (child instanceof Element) this.element(child, name, marks);
    }
  }

  private element(element: Element, parent: string, marks: Marks): void {
    const photo = this.photos.at.get(element);
    if (photo !== undefined) this.stand({ photo });
    if (this.photos.claimed.has(element)) return;
    const name = element.localName;
    if (name === 'br') this.pieces.push({ text: '\n', marks, hard: true });
    else if (WORDLESS.has(name)) return;
    else if (isInline(name, parent)) this.inline(element, name, marks);
    else {
      const embed = embedAddress(element, name);
      if (embed !== undefined) this.stand({ embed });
      else this.enter(element, name);
    }
  }

  private inline(element: Element, name: string, marks: Marks): void {
    if (SPOKEN_ONLY.test(element.className)) return;
    const link = name === 'a' && element.hasAttribute('href');
    if (link) this.linkDepth += 1;
    this.children(element, name, marksWithin(element, name, marks));
    if (link) this.linkDepth -= 1;
  }

  /** Something that is no text stands here. */
  private stand(what: Pick<TextBlock, 'photo' | 'embed'>): void {
    this.flush();
    if (!this.place) return;
    this.blocks.push({
      place: this.place,
      text: '',
      pieces: [],
      linked: 0,
      strong: 0,
      insideLink: false,
      ...what,
    });
  }

  private flush(): void {
    const { pieces, place } = this;
    if (pieces.length === 0 || !place) return;
    this.pieces = [];
    const text = place.name === 'pre' ? pieces.map((p) => p.text).join('') : piecesText(pieces);
    if (text.trim() === '') return;
    const marked = (has: (marks: Marks) => boolean) =>
      Math.min(
        text.length,
        pieces.reduce((sum, p) => (has(p.marks) ? sum + p.text.trim().length : sum), 0),
      );
    const block: TextBlock = {
      place,
      text,
      pieces,
      linked: this.linkDepth > 0 ? text.length : marked((m) => m.href !== undefined),
      strong: marked((m) => m.strong === true),
      insideLink: this.linkDepth > 0,
    };
    this.blocks.push(block);
    place.chars += text.length;
    place.linked += block.linked;
    place.blocks += 1;
    if (isProse(block)) place.prose += text.length;
  }
}

function marksWithin(element: Element, name: string, marks: Marks): Marks {
  if (name === 'b' || name === 'strong') return { ...marks, strong: true };
  if (name === 'i' || name === 'em' || name === 'cite') return { ...marks, emphasis: true };
  if (name === 'code' || name === 'kbd' || name === 'samp') return { ...marks, code: true };
  const href = name === 'a' ? element.getAttribute('href') : null;
  return href === null ? marks : { ...marks, href };
}

const NAMING = ['id', 'itemprop', 'role', 'data-testid', 'data-component'];

function namesOf(element: Element): string {
  let names = element.className;
  for (const attribute of NAMING) {
    const name = element.getAttribute(attribute);
    if (name) names += ` ${name}`;
  }
  return names;
}

const isHidden = (element: Element): boolean =>
  element.hasAttribute('hidden') ||
  element.getAttribute('aria-hidden') === 'true' ||
  /display:\s*none|visibility:\s*hidden/.test(element.getAttribute('style') ?? '');

function placeOf(element: Element, name: string, parent: Place | undefined): Place {
  return {
    element,
    name,
    parent,
    depth: parent ? parent.depth + 1 : 0,
    own: cuesOf(namesOf(element)),
    hidden: parent?.hidden === true || isHidden(element),
    chars: 0,
    linked: 0,
    prose: 0,
    blocks: 0,
    signature: `${name}.${/^\s*(\S*)/.exec(element.className)?.[1] ?? ''}`,
  };
}
