// The words of a post of another site, as pages hold them until a script puts the post itself in their place.
import { foldSpace } from '../../text/white-space';
import type { ElementBranch } from '../photos/branch';

/** Longer than any post is; an element that holds more is no post. */
const LONGEST = 3000;

/** What a post says, and the line that says who wrote it and when. */
export interface PostLines {
  paragraphs: string[];
  cite?: string;
}

/** The lines of a post; undefined where only a link to it stands here. */
export function postLines({ element, tag }: ElementBranch): PostLines | undefined {
  if (tag !== 'blockquote' || element.textContent.length > LONGEST) return undefined;
  const paragraphs = [...element.querySelectorAll('p')].filter(
    (one) => foldSpace(one.textContent) !== '' && !isLink(one),
  );
  if (paragraphs.length === 0) return undefined;
  const loose = [...element.childNodes].filter(
    (node) => !paragraphs.some((one) => node === one || node.contains(one)),
  );
  const cite = foldSpace(loose.map((node) => node.textContent ?? '').join(' '));
  return {
    paragraphs: paragraphs.map((one) => foldSpace(one.textContent)),
    ...(cite !== '' && { cite }),
  };
}

const isLink = (element: Element): boolean =>
  element.querySelector('a')?.textContent.trim() === element.textContent.trim();
