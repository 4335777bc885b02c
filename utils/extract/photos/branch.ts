// The page as a light tree with sums: how much prose, how many pictures lie below each element. Built in one walk, so
// that every later question about a surrounding is one look.

/** An element that may matter to a photo, with what lies below it. */
export interface Branch {
  element: Element;
  tag: string;
  /** Class, id, itemprop and the like in lower case: hints, never rules of one site. Read when first asked for. */
  readonly hint: string;
  parent: Branch | undefined;
  children: (Branch | string)[];
  /** Position in reading order. */
  order: number;
  /** Position of the last element below. */
  end: number;
  /** Pictures below or itself. */
  images: number;
  /** Characters of text below. */
  text: number;
  /** Characters of text in links below. */
  linked: number;
  /** Characters of text in paragraphs of running prose below. */
  prose: number;
  /** Headings below or itself. */
  headings: number;
  /** Notes that the element now holds a text of its own in an element made for it. */
  enclose(text: string, element: Element): void;
}

const INLINE = new Set(
  'a abbr acronym b bdi big br cite code data dfn em font i ins kbd mark q s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);

/** Whether an element flows within a line. */
export const isInline = (tag: string): boolean => INLINE.has(tag);

const hintOf = (element: Element, className: string): string => {
  const parts = [
    className,
    element.getAttribute('id'),
    element.getAttribute('itemprop'),
    element.getAttribute('data-testid'),
    element.getAttribute('data-component'),
  ];
  return parts
    .filter(Boolean)
    .join(' ')
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase();
};

/** A branch over an element; knows what is left out of its children, too. */
export class ElementBranch implements Branch {
  readonly children: (ElementBranch | string)[] = [];
  /** Everything below in reading order: the children, and buttons, frames and the like between them. */
  all = this.children;
  end: number;
  images = 0;
  text = 0;
  linked = 0;
  prose = 0;
  headings = 0;
  /** Characters of the line of text that flows through the element, and how many of them are linked. */
  run = 0;
  runLinked = 0;
  /** Characters of the texts that are its own children, and how many of them Readability keeps. */
  own = 0;
  kept = 0;
  #hint: string | undefined;

  readonly className: string;

  constructor(
    readonly element: Element,
    readonly tag: string,
    readonly parent: ElementBranch | undefined,
    readonly order: number,
    /** Most elements of running text have no attribute: one question spares many. */
    readonly named = element.hasAttributes(),
  ) {
    this.end = order;
    this.className = named ? (element.getAttribute('class') ?? '') : '';
  }

  get hint(): string {
    this.#hint ??= this.named ? hintOf(this.element, this.className) : '';
    return this.#hint;
  }

  add(child: ElementBranch | string): void {
    this.children.push(child);
    if (this.all !== this.children) this.all.push(child);
  }

  leaveOut(child: ElementBranch): void {
    if (this.all === this.children) this.all = [...this.children];
    this.all.push(child);
  }

  enclose(text: string, element: Element): void {
    const line = new ElementBranch(element, element.localName, this, this.order);
    line.add(text);
    line.own = this.own;
    line.kept = this.kept;
    for (const list of new Set([this.children, this.all])) list[list.indexOf(text)] = line;
  }
}
