// What the reader has selected in a story, line by line.
import type { SelectedStretch } from '../../utils/stores/story-highlights';

/** The characters of a line before a place in the document; all of it where the place lies behind it. */
function lengthTo(line: Element, node: Node, offset: number): number {
  const range = document.createRange();
  range.selectNodeContents(line);
  if (range.comparePoint(node, offset) < 0) return 0;
  if (range.comparePoint(node, offset) === 0) range.setEnd(node, offset);
  return range.toString().length;
}

/** The stretches of the lines in `root` that a selection covers; none where it has no words of the story. */
export function selectedLines(root: Element, selection: Selection | null): SelectedStretch[] {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return [];
  const range = selection.getRangeAt(0);
  if (!root.contains(range.startContainer) && !root.contains(range.endContainer)) return [];
  return [...root.querySelectorAll<HTMLElement>('[data-line]')].flatMap((element) => {
    const { line } = element.dataset;
    if (line === undefined || !range.intersectsNode(element)) return [];
    const start = lengthTo(element, range.startContainer, range.startOffset);
    const end = lengthTo(element, range.endContainer, range.endOffset);
    return start < end ? [{ line, start, end }] : [];
  });
}
