// Captions that stand between the paragraphs as lines of their own, with or without a picture before them.
import { bareCutline } from '../../caption/bare-cutline';
import type { Cutline } from '../../caption/split-cutline';
import { type Branch, isInline } from './branch';

/** A caption found among the paragraphs. */
export interface BareLine {
  cutline: Cutline;
  /** The element that holds the line and nothing else. */
  element: Element;
  order: number;
}

const SHORTEST = 24;
const endsInBracket = (text: string): boolean =>
  /[)\]）]$/.test(text.trimEnd().replace(/\.$/, '').trimEnd());

// A text node between blocks gets an element of its own, so that its words can be claimed.
function wrapText(branch: Branch, text: string): Element | undefined {
  const parent = branch.element;
  for (const node of parent.childNodes) {
    if (node.nodeType !== 3 || node.nodeValue !== text) continue;
    const line = parent.ownerDocument.createElement('p');
    node.replaceWith(line);
    line.append(node);
    branch.enclose(text, line);
    return line;
  }
  return undefined;
}

const plainText = (branch: Branch): string =>
  branch.children.map((child) => (typeof child === 'string' ? child : plainText(child))).join('');

const isLine = (branch: Branch): boolean =>
  branch.images === 0 &&
  branch.text > SHORTEST &&
  branch.text < 900 &&
  branch.children.every((child) => typeof child === 'string' || isInline(child.tag));

/** Finds such lines below an element, in reading order. */
export function findBareLines(top: Branch): BareLine[] {
  const found: BareLine[] = [];
  const take = (element: Element | undefined, text: string, order: number): void => {
    const cutline = element && bareCutline(text);
    if (cutline) found.push({ cutline, element, order });
  };
  const visit = (branch: Branch): void => {
    let order = branch.order;
    for (const child of branch.children) {
      if (typeof child !== 'string') {
        order = child.end;
        if (child.tag === 'figure' || isInline(child.tag)) continue;
        if (!isLine(child)) visit(child);
        else if (child.tag === 'p' || child.tag === 'div') {
          const text = plainText(child);
          if (endsInBracket(text)) take(child.element, text, child.order);
        }
      } else if (child.length > SHORTEST && endsInBracket(child) && bareCutline(child))
        take(wrapText(branch, child), child, order + 0.5);
    }
  };
  visit(top);
  return found;
}
