// Words of a sentence that stand in a button: terms that explain themselves when they are pressed. Other buttons are no words.
import { BUTTON_DOES } from '../../words/controls';
import type { ElementBranch } from '../photos/branch';
import { CALLS, FURNITURE } from './phrases';

const LONGEST = 80;

/**
 * What a button within a line of text is: a word of the sentence around it, or a control, which neither belongs to it nor
 * parts it; undefined for one that stands for itself.
 */
export function buttonInLine({ element, tag }: ElementBranch): 'word' | 'control' | undefined {
  if (tag !== 'button') return undefined;
  if (!isText(element.previousSibling) && !isText(element.nextSibling)) return undefined;
  const text = element.textContent.trim();
  const plain = text !== '' && text.length < LONGEST && !element.querySelector('div, p, img');
  return plain && ![BUTTON_DOES, FURNITURE, CALLS].some((says) => says.test(text))
    ? 'word'
    : 'control';
}

/** A text beside the button that the words could be part of. */
const isText = (node: ChildNode | null): boolean =>
  node !== null &&
  node.nodeType === Node.TEXT_NODE &&
  /[^\s.,;:!?()–—-]/.test(node.textContent ?? '');
