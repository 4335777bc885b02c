// The text of an article as another program kept it, in HTML, as blocks. That program has cut what is no story: all of it is
// taken, and nothing is judged again.
import type { Span } from '../../story/span';
import type { ListItem, StoryBlock } from '../../story/story-block';
import { webAddress } from '../../text/web-address';

const SKIPPED = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'svg',
  'button',
  'form',
  'head',
]);
const INLINE = new Set(
  'a abbr b bdi bdo big cite code data del dfn em font i ins kbd label mark omnivore-highlight q s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);
/** Deeper is nothing that a person wrote. */
const DEEPEST = 100;

type Marks = Omit<Span, 'text'>;

function marksOf(element: Element, marks: Marks): Marks {
  switch (element.localName) {
    case 'em':
    case 'i':
      return { ...marks, emphasis: true };
    case 'strong':
    case 'b':
      return { ...marks, strong: true };
    case 'code':
      return { ...marks, code: true };
    case 'a': {
      const href = webAddress(element.getAttribute('href') ?? '', element.baseURI);
      return href === undefined ? marks : { ...marks, href };
    }
    default:
      return marks;
  }
}

const sameMarks = (a: Marks, b: Marks): boolean =>
  a.emphasis === b.emphasis && a.strong === b.strong && a.code === b.code && a.href === b.href;

/** A line under way: white space is folded, a break of the line stays. */
class Line {
  #spans: Span[] = [];

  add(text: string, marks: Marks): void {
    const folded = text.replace(/[^\S\n\u00a0]+/g, ' ');
    const last = this.#spans.at(-1);
    if (last && sameMarks(last, marks)) last.text += folded;
    else this.#spans.push({ text: folded, ...marks });
  }

  take(): Span[] {
    const spans = this.#spans;
    this.#spans = [];
    for (const [at, span] of spans.entries()) {
      const before = spans[at - 1]?.text ?? ' ';
      span.text = span.text.replace(/ *\n */g, '\n').replace(/ {2,}/g, ' ');
      if (/\s$/.test(before)) span.text = span.text.replace(/^ /, '');
    }
    const last = spans.at(-1);
    if (last) last.text = last.text.trimEnd();
    return spans.filter(({ text }) => text !== '');
  }
}

class Reading {
  readonly blocks: StoryBlock[] = [];
  readonly #line = new Line();

  /** Ends the line under way. */
  end(): void {
    const text = this.#line.take();
    if (text.some((span) => /\S/.test(span.text))) this.blocks.push({ type: 'paragraph', text });
  }

  children(node: Node, marks: Marks, depth: number): void {
    for (const child of node.childNodes) {
      if (child.nodeType === 3) this.#line.add((child.nodeValue ?? '').replace(/\n/g, ' '), marks);
      else if (isElement(child)) this.#element(child, marks, depth + 1);
    }
  }

  #element(element: Element, marks: Marks, depth: number): void {
    const tag = element.localName;
    if (SKIPPED.has(tag) || depth > DEEPEST) return;
    if (tag === 'br') this.#line.add('\n', marks);
    else if (INLINE.has(tag)) this.children(element, marksOf(element, marks), depth);
    else {
      this.end();
      const block = blockOf(element, depth);
      if (block) this.blocks.push(block);
      else this.children(element, {}, depth);
      this.end();
    }
  }
}

const isElement = (node: Node): node is Element => node.nodeType === 1;

/** The words of an element as one line. */
function lineOf(element: Node, depth: number): Span[] {
  const reading = new Reading();
  reading.children(element, {}, depth);
  reading.end();
  return reading.blocks.flatMap((block) => (block.type === 'paragraph' ? block.text : []));
}

const childrenOf = (element: Element, ...tags: readonly string[]): Element[] =>
  [...element.children].filter(({ localName }) => tags.includes(localName));

function itemOf(element: Element, depth: number): ListItem {
  const own = element.ownerDocument.createElement('div');
  const nested = childrenOf(element, 'ul', 'ol');
  for (const child of element.childNodes)
    if (!nested.some((list) => list === child)) own.append(child.cloneNode(true));
  const items = nested.flatMap((list) => itemsOf(list, depth + 1));
  return {
    text: lineOf(own, depth),
    ...(items.length > 0 && { ordered: nested[0]?.localName === 'ol', items }),
  };
}

const itemsOf = (list: Element, depth: number): ListItem[] =>
  depth > 8 ? [] : childrenOf(list, 'li').map((item) => itemOf(item, depth));

function quoteOf(element: Element, depth: number): StoryBlock {
  const within = new Reading();
  within.children(element, {}, depth);
  within.end();
  const paragraphs = within.blocks.flatMap((block) =>
    block.type === 'paragraph' || block.type === 'heading' ? [block.text] : [],
  );
  return { type: 'quote', paragraphs };
}

function tableOf(element: Element, depth: number): StoryBlock {
  const rows = [...element.querySelectorAll('tr')].map((row) =>
    childrenOf(row, 'td', 'th').map((cell) => ({
      text: lineOf(cell, depth),
      ...(cell.localName === 'th' && { header: true as const }),
    })),
  );
  return { type: 'table', rows };
}

const LEVELS: Readonly<Record<string, number>> = { h1: 2, h2: 2, h3: 3, h4: 4, h5: 5, h6: 6 };

/** What is a block by its own name; undefined for a mere box. */
function blockOf(element: Element, depth: number): StoryBlock | undefined {
  const tag = element.localName;
  const level = LEVELS[tag];
  if (level !== undefined) {
    const text = lineOf(element, depth);
    return text.length > 0 ? { type: 'heading', level, text } : undefined;
  }
  if (tag === 'ul' || tag === 'ol') {
    const items = itemsOf(element, 1).filter(
      ({ text, items: nested }) => text.length > 0 || nested,
    );
    return items.length > 0 ? { type: 'list', ordered: tag === 'ol', items } : undefined;
  }
  if (tag === 'blockquote') return quoteOf(element, depth);
  if (tag === 'pre') return { type: 'preformatted', text: element.textContent ?? '' };
  return tag === 'table' ? tableOf(element, depth) : undefined;
}

/** The blocks of a document that holds an article and nothing else. */
export function htmlBlocks(document: Document): StoryBlock[] {
  const reading = new Reading();
  reading.children(document.body, {}, 0);
  reading.end();
  return reading.blocks;
}
