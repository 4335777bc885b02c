// Reads the branches of a page into blocks of text. What photos have claimed is passed over.
import { isHiddenByAttribute, type ShownText } from '../../page/shown-text';
import { startsLower, startsUpper } from '../../text/letter-classes';
import type { ElementBranch } from '../photos/branch';
import { cuesOf } from './cue-words';
import { isInline, WORDLESS } from './element-kinds';
import { embedAddress } from './embed-address';
import { signOf } from './inline-picture';
import { marksWithin } from './marks-within';
import type { Place } from './place';
import { postLines } from './post-lines';
import { ENDS_AS_SENTENCE, isProse, weightOf } from './prose';
import { isSpokenOnly } from './spoken-only';
import type { TextBlock } from './text-block';
import { type Marks, type Piece, piecesText } from './text-run';
import { buttonInLine } from './word-in-line';

/** Elements that belong to photos: where photos stand, and whose text is theirs. */
export interface PhotoPlaces {
  at: ReadonlyMap<Element, number>;
  claimed: ReadonlySet<Element>;
}

/** Reads the blocks below a branch, in reading order; `shown` is what the live page said of what is seen. */
export function readBlocks(
  root: ElementBranch,
  photos: PhotoPlaces,
  shown: ShownText = () => undefined,
): TextBlock[] {
  return new BlockReader(photos, shown).read(root);
}

class BlockReader {
  private readonly blocks: TextBlock[] = [];
  private pieces: Piece[] = [];
  private place: Place | undefined;
  private linkDepth = 0;
  /** Characters of the pieces, and how many of them Readability keeps. */
  private chars = 0;
  private kept = 0;

  constructor(
    private readonly photos: PhotoPlaces,
    private readonly shown: ShownText,
  ) {}

  read(root: ElementBranch): TextBlock[] {
    this.enter(root);
    return this.blocks;
  }

  private enter(branch: ElementBranch): void {
    this.flush();
    const outer = this.place;
    const place = placeOf(branch, outer, this.shown);
    this.place = place;
    this.children(branch, PLAIN);
    this.flush();
    this.place = outer;
    if (!outer) return;
    outer.chars += place.chars;
    outer.linked += place.linked;
    outer.kept += place.kept;
    outer.prose += place.prose;
    outer.blocks += place.blocks;
  }

  private children({ all, tag, own, kept }: ElementBranch, marks: Marks): void {
    const share = own > 0 ? kept / own : 0;
    for (const child of all)
      if (typeof child === 'string') {
        this.pieces.push({ text: child, marks });
        this.chars += child.length;
        this.kept += child.length * share;
      } else this.element(child, tag, marks);
  }

  private element(branch: ElementBranch, parent: string, marks: Marks): void {
    const { element, tag } = branch;
    const photo = this.photos.at.get(element);
    if (photo !== undefined) this.stand({ photo });
    if (this.photos.claimed.has(element)) return;
    const button = buttonInLine(branch);
    if (tag === 'br') this.pieces.push({ text: '\n', marks, hard: true });
    else if (WORDLESS.has(tag) || button === 'control') return;
    else if (isInline(tag, parent) || button === 'word') this.inline(branch, marks);
    else {
      const embed = embedAddress(branch);
      if (embed !== undefined) this.stand({ embed, post: postLines(branch) });
      else this.enter(branch);
    }
  }

  private inline(branch: ElementBranch, marks: Marks): void {
    const { element, tag } = branch;
    const sign = signOf(branch);
    if (sign !== undefined) this.pieces.push({ text: sign, marks });
    if (this.place?.unseen !== true && isSpokenOnly(branch, this.shown)) {
      if (isInitial(element)) this.pieces.push({ text: element.textContent.trim(), marks });
      return;
    }
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
      kept: 0,
      ...what,
    });
  }

  private flush(): void {
    const { pieces, place } = this;
    if (pieces.length === 0 || !place) return;
    const kept = this.chars > 0 ? this.kept / this.chars : 0;
    this.pieces = [];
    this.chars = 0;
    this.kept = 0;
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
      kept,
    };
    block.prose = isProse(block);
    this.blocks.push(block);
    place.chars += text.length;
    place.linked += block.linked;
    place.kept += text.length * kept;
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

/** What was asked of the live page counts; where nothing was, whether it or what holds it says that it is hidden. */
function isUnseenPlace(
  { element, named }: ElementBranch,
  parent: Place | undefined,
  shown: ShownText,
): boolean {
  const seen = shown(element);
  if (seen !== undefined) return !seen;
  return parent?.unseen === true || (named && isHiddenByAttribute(element));
}

/** One letter that is only spoken because a picture shows it, right before the rest of its word. */
const isInitial = (element: Element): boolean =>
  element.textContent.trim().length === 1 &&
  startsUpper(element.textContent.trim()) &&
  startsLower(textBehind(element));

const textBehind = (element: Element): string => {
  for (let next = element.nextSibling; next; next = next.nextSibling)
    if (next.textContent !== '') return next.textContent ?? '';
  return '';
};

function firstClass(className: string): string {
  const trimmed = className.trimStart();
  const end = trimmed.search(/\s/);
  return end < 0 ? trimmed : trimmed.slice(0, end);
}

function placeOf(branch: ElementBranch, parent: Place | undefined, shown: ShownText): Place {
  const { element, tag, className } = branch;
  return {
    element,
    name: tag,
    parent,
    depth: parent ? parent.depth + 1 : 0,
    own: cuesOf(namesOf(branch)),
    hidden: parent?.hidden === true || isHidden(branch),
    unseen: isUnseenPlace(branch, parent, shown),
    chars: 0,
    linked: 0,
    kept: 0,
    prose: 0,
    blocks: 0,
    signature: `${tag}.${firstClass(className)}`,
  };
}
