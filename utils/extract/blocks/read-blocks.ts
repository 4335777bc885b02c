// Reads the branches of a page into blocks of text. What photos have claimed is passed over.
import type { ElementBranch } from '../photos/branch';
import { cuesOf } from './cue-words';
import { isInline, WORDLESS } from './element-kinds';
import { embedAddress } from './embed-address';
import type { Place } from './place';
import { postLines } from './post-lines';
import { ENDS_AS_SENTENCE, isProse, weightOf } from './prose';
import type { TextBlock } from './text-block';
import { type Marks, type Piece, piecesText } from './text-run';

/** Elements that belong to photos: where photos stand, and whose text is theirs. */
export interface PhotoPlaces {
  at: ReadonlyMap<Element, number>;
  claimed: ReadonlySet<Element>;
}

const SPOKEN_ONLY = /(?:^|[\s_-])(?:sr-only|visually-?hidden|screen-?reader|visuallyhidden|a11y)/i;

/** Reads the blocks below a branch, in reading order. */
export function readBlocks(root: ElementBranch, photos: PhotoPlaces): TextBlock[] {
  return new BlockReader(photos).read(root);
}

class BlockReader {
  private readonly blocks: TextBlock[] = [];
  private pieces: Piece[] = [];
  private place: Place | undefined;
  private linkDepth = 0;

  constructor(private readonly photos: PhotoPlaces) {}

  read(root: ElementBranch): TextBlock[] {
    this.enter(root);
    return this.blocks;
  }

  private enter(branch: ElementBranch): void {
    this.flush();
    const outer = this.place;
    const place = placeOf(branch, outer);
    this.place = place;
    this.children(branch, PLAIN);
    this.flush();
    this.place = outer;
    if (!outer) return;
    outer.chars += place.chars;
    outer.linked += place.linked;
    outer.prose += place.prose;
    outer.blocks += place.blocks;
  }

  private children({ all, tag }: ElementBranch, marks: Marks): void {
    for (const child of all)
      if (typeof child === 'string') this.pieces.push({ text: child, marks });
      else this.element(child, tag, marks);
  }

  private element(branch: ElementBranch, parent: string, marks: Marks): void {
    const { element, tag } = branch;
    const photo = this.photos.at.get(element);
    if (photo !== undefined) this.stand({ photo });
    if (this.photos.claimed.has(element)) return;
    if (tag === 'br') this.pieces.push({ text: '\n', marks, hard: true });
    else if (WORDLESS.has(tag)) return;
    else if (isInline(tag, parent)) this.inline(branch, marks);
    else {
      const embed = embedAddress(branch);
      if (embed !== undefined) this.stand({ embed, post: postLines(branch) });
      else this.enter(branch);
    }
  }

  private inline(branch: ElementBranch, marks: Marks): void {
    const { element, tag, className } = branch;
    if (className !== '' && SPOKEN_ONLY.test(className)) return;
    const link = tag === 'a' && element.hasAttribute('href');
    if (link) this.linkDepth += 1;
    this.children(branch, marksWithin(element, tag, marks));
    if (link) this.linkDepth -= 1;
  }

  /** Something that is no text stands here. */
  private stand(what: Pick<TextBlock, 'photo' | 'embed' | 'post'>): void {
    this.flush();
    if (!this.place) return;
    this.blocks.push({
      place: this.place,
      text: '',
      pieces: [],
      linked: 0,
      strong: 0,
      insideLink: false,
      weight: 0,
      ends: false,
      prose: false,
      ...what,
    });
  }

  private flush(): void {
    const { pieces, place } = this;
    if (pieces.length === 0 || !place) return;
    this.pieces = [];
    const text = place.name === 'pre' ? pieces.map((p) => p.text).join('') : piecesText(pieces);
    if (text.trim() === '') return;
    const insideLink = this.linkDepth > 0;
    const { linked, strong } = marked(pieces);
    const block: TextBlock = {
      place,
      text,
      pieces,
      linked: insideLink ? text.length : Math.min(text.length, linked),
      strong: Math.min(text.length, strong),
      insideLink,
      weight: weightOf(text),
      ends: ENDS_AS_SENTENCE.test(text),
      prose: false,
    };
    block.prose = isProse(block);
    this.blocks.push(block);
    place.chars += text.length;
    place.linked += block.linked;
    place.blocks += 1;
    if (block.prose) place.prose += text.length;
  }
}

const PLAIN: Marks = {};

/** Characters in links and in bold type. */
function marked(pieces: readonly Piece[]): { linked: number; strong: number } {
  const sums = { linked: 0, strong: 0 };
  for (const { text, marks } of pieces) {
    if (marks === PLAIN) continue;
    const { length } = text.trim();
    if (marks.href !== undefined) sums.linked += length;
    if (marks.strong) sums.strong += length;
  }
  return sums;
}

function marksWithin(element: Element, name: string, marks: Marks): Marks {
  if (name === 'b' || name === 'strong') return { ...marks, strong: true };
  if (name === 'i' || name === 'em' || name === 'cite') return { ...marks, emphasis: true };
  if (name === 'code' || name === 'kbd' || name === 'samp') return { ...marks, code: true };
  const href = name === 'a' ? element.getAttribute('href') : null;
  return href === null ? marks : { ...marks, href };
}

const NAMING = ['id', 'itemprop', 'role', 'data-testid', 'data-component'];

function namesOf({ element, className, named }: ElementBranch): string {
  if (!named) return '';
  let names = className;
  for (const attribute of NAMING) {
    const name = element.getAttribute(attribute);
    if (name) names += ` ${name}`;
  }
  return names;
}

function isHidden({ element, named }: ElementBranch): boolean {
  if (!named) return false;
  const style = element.getAttribute('style');
  return (
    (style !== null && /display:\s*none|visibility:\s*hidden/.test(style)) ||
    element.hasAttribute('hidden') ||
    element.getAttribute('aria-hidden') === 'true'
  );
}

function firstClass(className: string): string {
  const trimmed = className.trimStart();
  const end = trimmed.search(/\s/);
  return end < 0 ? trimmed : trimmed.slice(0, end);
}

function placeOf(branch: ElementBranch, parent: Place | undefined): Place {
  const { element, tag, className } = branch;
  return {
    element,
    name: tag,
    parent,
    depth: parent ? parent.depth + 1 : 0,
    own: cuesOf(namesOf(branch)),
    hidden: parent?.hidden === true || isHidden(branch),
    chars: 0,
    linked: 0,
    prose: 0,
    blocks: 0,
    signature: `${tag}.${firstClass(className)}`,
  };
}
