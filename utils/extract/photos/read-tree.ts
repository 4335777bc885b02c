// Reads a page into branches, in one walk.
import { type Branch, ElementBranch, isInline } from './branch';

/** A page read into branches. */
export interface Tree {
  root: Branch;
  /** Everything that shows a picture, in reading order. */
  images: Branch[];
  /** Every first-level heading. */
  headlines: Branch[];
  /** Everything that calls itself a caption, in reading order. */
  captions: Branch[];
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

/** Whether an element stands for a picture: an image, or a lazy placeholder that holds its address. */
function showsPicture(element: Element, tag: string): boolean {
  if (tag === 'img' || tag === 'amp-img') return true;
  if (tag === 'video') return element.hasAttribute('poster');
  if (element.childElementCount > 0 || tag === 'a') return false;
  if (tag === 'picture') return true;
  for (const { name, value } of element.attributes)
    if (
      /^(?:data-[a-z-]*)?(?:src|srcset|original|image)$/.test(name) &&
      /\.(?:jpe?g|png|webp)|^https?:.*(?:image|img|photo)/i.test(value)
    )
      return true;
  return false;
}

const PROSE_TAGS = new Set(['p', 'div', 'section', 'article', 'td', 'li', 'blockquote', 'span']);
const NO_PROSE =
  /caption|credit|comment|teaser|related|footer|cookie|consent|newsletter|promo|legend|bio\b|disclaimer/;

/** Whether a line of text of this length, standing in this element itself, is a paragraph of running prose. */
const isProse = (branch: Branch, run: number, linkedRun: number): boolean =>
  run >= SHORTEST_PROSE &&
  linkedRun < run / 2 &&
  PROSE_TAGS.has(branch.tag) &&
  !NO_PROSE.test(branch.hint);

function addToParent(branch: Branch): void {
  const parent = branch.parent;
  if (!parent) return;
  parent.images += branch.images;
  parent.text += branch.text;
  parent.linked += branch.tag === 'a' ? branch.text : branch.linked;
  parent.prose += branch.tag === 'figcaption' || branch.tag === 'figure' ? 0 : branch.prose;
  parent.headings += branch.headings;
}

const DENSE = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

/** Characters of a text; those of scripts that write a word in one or two count for more. */
function weigh(text: string): number {
  const length = text.trim().length;
  return length > 0 && DENSE.test(text) ? Math.round(length * 2.5) : length;
}

/** Reads a page into branches. */
export function readTree(body: Element): Tree {
  const walker = body.ownerDocument.createTreeWalker(
    body,
    NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
  );
  let order = 0;
  const open = (element: Element, parent: Branch | undefined): Branch =>
    new ElementBranch(element, parent, order++);
  const tree: Tree = {
    root: open(body, undefined),
    images: [],
    headlines: [],
    captions: [],
    prose: [],
  };
  // Characters of the line of text that flows through each open element, and how many of them are linked.
  const runs: [number, number][] = [[0, 0]];
  let branch = tree.root;
  const leave = (): void => {
    const [run, linked] = runs.pop() ?? [0, 0];
    const flows = isInline(branch.tag) && branch.images === 0;
    branch.end = order - 1;
    if (!flows && isProse(branch, run, linked)) {
      branch.prose += run;
      tree.prose.push(branch.order);
    }
    addToParent(branch);
    const above = runs.at(-1);
    if (above && flows) {
      above[0] += run;
      above[1] += branch.tag === 'a' ? run : linked;
    }
    if (branch.parent) branch = branch.parent;
  };
  let node = walker.firstChild();
  while (node) {
    let down: Node | null = null;
    if (node instanceof Element) {
      const tag = node.localName;
      if (!SKIPPED.has(tag)) {
        const child = open(node, branch);
        branch.children.push(child);
        branch = child;
        runs.push([0, 0]);
        note(tree, child);
        down = tag === 'noscript' ? null : walker.firstChild();
        if (!down) leave();
      }
    } else {
      const text = node.nodeValue ?? '';
      const length = weigh(text);
      if (length > 0) {
        branch.children.push(text);
        branch.text += length;
        const run = runs.at(-1);
        if (run) run[0] += length;
      } else if (text) branch.children.push(' ');
    }
    if (down) {
      node = down;
      continue;
    }
    node = walker.nextSibling();
    while (!node && walker.parentNode()) {
      leave();
      node = walker.nextSibling();
    }
  }
  tree.root.end = order;
  return tree;
}

const CAPTION_CLASS = /caption|legend|cutline|bildunterschrift|bildtext|untertitel|bild-?zeile/;

function note(tree: Tree, branch: Branch): void {
  const { tag, element } = branch;
  if (tag === 'noscript') {
    if (/<(?:img|amp-img)\b/i.test(element.textContent ?? '')) {
      branch.images = 1;
      tree.images.push(branch);
    }
  } else if (showsPicture(element, tag)) {
    branch.images = 1;
    tree.images.push(branch);
  } else if (/^h[1-6]$/.test(tag)) {
    branch.headings = 1;
    if (tag === 'h1') tree.headlines.push(branch);
  }
  if (tag === 'figcaption' || CAPTION_CLASS.test(element.className.toLowerCase()))
    tree.captions.push(branch);
}
