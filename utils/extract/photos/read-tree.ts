// Reads a page into branches, in the one walk over its nodes that both photos and blocks are read from.
import { ElementBranch, isInline } from './branch';
import { opensPicture, showsPicture } from './shown-picture';

/** A page read into branches. */
export interface Tree {
  root: ElementBranch;
  /** Everything that shows a picture, in reading order. */
  images: ElementBranch[];
  /** Every first-level heading. */
  headlines: ElementBranch[];
  /** Everything that calls itself a caption, in reading order. */
  captions: ElementBranch[];
  /** Positions of the paragraphs of prose. */
  prose: number[];
}

const SKIPPED = new Set([
  'script',
  'style',
  'svg',
  'template',
  'head',
  'select',
  'textarea',
  'option',
  'iframe',
  'canvas',
  'object',
  'math',
  'link',
  'meta',
  'source',
  'track',
  'audio',
  'button',
  'input',
  'label',
]);
const SHORTEST_PROSE = 90;

const PROSE_TAGS = new Set(['p', 'div', 'section', 'article', 'td', 'li', 'blockquote', 'span']);
const NO_PROSE =
  /caption|credit|comment|teaser|related|footer|cookie|consent|newsletter|promo|legend|bio\b|disclaimer/;

/** Whether the line of text that stands in an element itself is a paragraph of running prose. */
const isProse = (branch: ElementBranch): boolean =>
  branch.run >= SHORTEST_PROSE &&
  branch.runLinked < branch.run / 2 &&
  PROSE_TAGS.has(branch.tag) &&
  !NO_PROSE.test(branch.hint);

const DENSE = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

/** Characters of a text; those of scripts that write a word in one or two count for more. */
function weigh(text: string): number {
  const { length } = text.trim();
  return length > 0 && DENSE.test(text) ? Math.round(length * 2.5) : length;
}

const CAPTION_CLASS = /caption|legend|cutline|bildunterschrift|bildtext|untertitel|bild-?zeile/i;

/** Reads a page into branches; `keeps` is Readability's word on each of its texts. */
export const readTree = (body: Element, keeps: (text: Text) => boolean = () => false): Tree =>
  new TreeReader(body, keeps).read();

class TreeReader {
  private readonly tree: Tree;
  private order = 1;
  /** White space counts inside `pre`. */
  private inPre = 0;

  constructor(
    body: Element,
    private readonly keeps: (text: Text) => boolean,
  ) {
    const root = new ElementBranch(body, body.localName, undefined, 0);
    this.tree = { root, images: [], headlines: [], captions: [], prose: [] };
  }

  read(): Tree {
    const { root } = this.tree;
    this.below(root);
    root.end = this.order;
    return this.tree;
  }

  private below(branch: ElementBranch): void {
    for (let node = branch.element.firstChild; node; node = node.nextSibling)
      if (node instanceof Element) this.element(node, branch);
      else if (node instanceof Text) this.text(node, branch);
  }

  private text(node: Text, branch: ElementBranch): void {
    const text = node.data;
    const length = weigh(text);
    branch.text += length;
    branch.run += length;
    branch.own += length;
    if (length > 0 && this.keeps(node)) branch.kept += length;
    if (length > 0 || this.inPre > 0) branch.add(text);
    else if (text !== '') branch.add(' ');
  }

  private element(element: Element, parent: ElementBranch): void {
    const tag = element.localName;
    if (SKIPPED.has(tag) && !opensPicture(element, tag)) {
      parent.leaveOut(leftOut(element, tag, parent));
      return;
    }
    const branch = new ElementBranch(element, tag, parent, this.order);
    this.order += 1;
    parent.add(branch);
    this.note(branch);
    if (tag === 'pre') this.inPre += 1;
    if (tag !== 'noscript') this.below(branch);
    if (tag === 'pre') this.inPre -= 1;
    this.leave(branch, parent);
  }

  private note(branch: ElementBranch): void {
    const { tag, element, className } = branch;
    const { images, headlines, captions } = this.tree;
    if (tag === 'noscript') {
      if (/<(?:img|amp-img)\b/i.test(element.textContent ?? '')) branch.images = 1;
    } else if (showsPicture(branch, branch.named)) branch.images = 1;
    else if (HEADINGS.has(tag)) {
      branch.headings = 1;
      if (tag === 'h1') headlines.push(branch);
    }
    if (branch.images > 0) images.push(branch);
    if (tag === 'figcaption' || (className !== '' && CAPTION_CLASS.test(className)))
      captions.push(branch);
  }

  /** Sums what lies below an element into the one above. */
  private leave(branch: ElementBranch, parent: ElementBranch): void {
    const { tag, images } = branch;
    const flows = images === 0 && isInline(tag);
    branch.end = this.order - 1;
    if (flows) {
      parent.run += branch.run;
      parent.runLinked += tag === 'a' ? branch.run : branch.runLinked;
    } else if (isProse(branch)) {
      branch.prose += branch.run;
      this.tree.prose.push(branch.order);
    }
    parent.images += images;
    parent.text += branch.text;
    parent.linked += tag === 'a' ? branch.text : branch.linked;
    parent.prose += tag === 'figcaption' || tag === 'figure' ? 0 : branch.prose;
    parent.headings += branch.headings;
  }
}

const HEADINGS = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

/** A button or the like with everything in it: no words of a photo, but blocks that part others. */
function leftOut(element: Element, tag: string, parent: ElementBranch): ElementBranch {
  const branch = new ElementBranch(element, tag, parent, parent.order);
  for (let node = element.firstChild; node; node = node.nextSibling)
    if (node instanceof Element) branch.add(leftOut(node, node.localName, branch));
    else if (node instanceof Text) branch.add(node.data);
  return branch;
}
