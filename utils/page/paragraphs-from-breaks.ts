// Old blogs part their paragraphs by <br>, or leave each on a bare line: both become real paragraphs here, once, so that
// every later pass sees one shape.

/** A line that could stand alone: it ends as a sentence, a quotation or a bracketed credit does. */
const ENDS = /[.!?…:;。！？»”"')\]]\s*$/;

const INLINE = new Set(
  'a abbr acronym b bdi bdo big br cite code data del dfn em font i img ins kbd label mark nobr o:p q rp rt ruby s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);

const isInline = (node: Node): boolean =>
  node instanceof Element ? INLINE.has(node.localName) : node.nodeType === Node.TEXT_NODE;

/** Parts the text around line breaks in the whole document into paragraphs. */
export function paragraphsFromBreaks(document: Document): void {
  const parents = new Set<Element>();
  for (const lineBreak of document.querySelectorAll('br'))
    if (lineBreak.parentElement) parents.add(lineBreak.parentElement);
  for (const parent of parents) partAtBreaks(parent);
  for (const text of bareLineHolders(document)) partAtLines(text);
}

interface Line {
  nodes: Node[];
  /** How many line breaks follow the line. */
  breaks: number;
}

function partAtBreaks(parent: Element): void {
  if (parent.closest('pre, a, noscript')) return;
  for (const run of inlineRuns(parent)) {
    const lines = linesOf(run);
    if (lines.length < 2) continue;
    const single = linesAreParagraphs(lines);
    if (!single && !lines.some((line) => line.breaks > 1)) continue;
    wrapLines(parent, lines, single);
  }
}

/** Runs of inline children between block children. */
function inlineRuns(parent: Element): Node[][] {
  const runs: Node[][] = [[]];
  for (const child of parent.childNodes) {
    if (isInline(child)) runs.at(-1)?.push(child);
    else runs.push([]);
  }
  return runs.filter((run) => run.length > 1);
}

function linesOf(run: readonly Node[]): Line[] {
  const lines: Line[] = [{ nodes: [], breaks: 0 }];
  for (const node of run) {
    const last = lines.at(-1);
    if (!last) continue;
    if (node instanceof Element && node.localName === 'br') {
      if (last.nodes.some(hasContent)) last.breaks += 1;
    } else if (last.breaks > 0 && hasContent(node)) lines.push({ nodes: [node], breaks: 0 });
    else last.nodes.push(node);
  }
  return lines.filter((line) => line.nodes.some(hasContent));
}

const hasContent = (node: Node): boolean =>
  (node.textContent ?? '').trim() !== '' ||
  (node instanceof Element && (node.localName === 'img' || node.querySelector('img') !== null));

const lineText = (line: Line): string => line.nodes.map((node) => node.textContent ?? '').join('');

/** Single breaks part paragraphs where the lines are long and end as sentences do; verse and addresses are not so. */
function linesAreParagraphs(lines: readonly Line[]): boolean {
  const texts = lines.map(lineText).filter((text) => text.trim() !== '');
  if (texts.length < 3) return false;
  const full = texts.filter((text) => text.trim().length >= 60 && ENDS.test(text));
  return full.length >= texts.length * 0.7;
}

function wrapLines(parent: Element, lines: readonly Line[], single: boolean): void {
  let paragraph: Element | undefined;
  for (const line of lines) {
    const first = line.nodes[0];
    if (!first) continue;
    if (!paragraph) {
      paragraph = parent.ownerDocument.createElement('p');
      parent.insertBefore(paragraph, first);
    } else paragraph.append(parent.ownerDocument.createElement('br'));
    paragraph.append(...line.nodes);
    if (single || line.breaks > 1) paragraph = undefined;
  }
}

/** Text nodes in which several source lines are each a whole paragraph. */
function bareLineHolders(document: Document): Text[] {
  const holders: Text[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!(node instanceof Text) || node.data.length < 400) continue;
    const parent = node.parentElement;
    if (parent && !parent.closest('pre, noscript, p') && !INLINE.has(parent.localName))
      if (partedIntoParagraphs(node.data)) holders.push(node);
  }
  return holders;
}

const partedIntoParagraphs = (text: string): boolean => {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const full = lines.filter((line) => line.trim().length >= 60 && ENDS.test(line));
  return lines.length >= 3 && full.length >= lines.length * 0.8;
};

function partAtLines(text: Text): void {
  const paragraphs = text.data
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const paragraph = text.ownerDocument.createElement('p');
      paragraph.textContent = line;
      return paragraph;
    });
  text.replaceWith(...paragraphs);
}
