// The words of an element that a pattern is to see: read no further than its kind of field goes.
import { cutTo, type FieldKind, LONGEST } from './field-lengths';

/** The text below an element, cut to the length of its kind; what stands behind is not even put together. */
export function wordsIn(element: Element | null | undefined, kind: FieldKind = 'line'): string {
  if (!element) return '';
  if (element.childNodes.length < 2 && element.firstChild instanceof Text)
    return cutTo(element.firstChild.data, kind);
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let text = '';
  while (text.length <= LONGEST[kind] && walker.nextNode())
    text += walker.currentNode.nodeValue ?? '';
  return cutTo(text, kind);
}
