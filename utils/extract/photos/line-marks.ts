// How the words of a line are set: plain, in small print or italics, in bold letters.
import { type Branch, isInline } from './branch';

const SMALL = new Set(['em', 'i', 'cite', 'small']);
const BOLD = new Set(['b', 'strong', 'u']);

/** How all words of a line are set. */
export type Mark = 'small' | 'bold' | 'plain';

const isWorded = (child: Branch | string): boolean =>
  typeof child === 'string' ? child.trim() !== '' : child.text > 0;

/** How all words of a line are set, where they are set in one way. */
export function markOf(line: Branch): Mark {
  let at = line;
  for (;;) {
    if (SMALL.has(at.tag)) return 'small';
    if (BOLD.has(at.tag)) return 'bold';
    const [only, ...others] = at.children.filter(isWorded);
    if (typeof only !== 'object' || others.length > 0) return 'plain';
    at = only;
  }
}

/** The line that an element stands in. */
export function lineOf(branch: Branch): Branch {
  let line = branch;
  while (isInline(line.tag) && line.parent) line = line.parent;
  return line;
}

/** Every line of text below an element, in reading order. */
export function linesBelow(top: Branch): Branch[] {
  const found: Branch[] = [];
  const visit = (branch: Branch): void => {
    if (branch.text === 0) return;
    let holdsLine = false;
    for (const child of branch.children) {
      if (typeof child === 'string') holdsLine ||= child.trim() !== '';
      else if (child.text > 0 && isInline(child.tag)) holdsLine = true;
      else visit(child);
    }
    if (holdsLine) found.push(branch);
  };
  visit(top);
  return found;
}
