// What running prose looks like in any language: long, hardly linked, ended as a sentence.
import type { TextBlock } from './text-block';

/** A text that ends as a sentence, a quotation or a bracket does. */
export const ENDS_AS_SENTENCE = /[.!?…。！？।؟]["'”’»)\]]*$/;

const CJK = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

/** The length of a text, in Latin letters' worth: a CJK character says as much as two or three of them. */
export const weightOf = (text: string): number =>
  CJK.test(text) ? text.length * 2.5 : text.length;

/** Whether a block is running prose. */
export const isProse = (
  block: Pick<TextBlock, 'text' | 'linked' | 'insideLink' | 'weight' | 'ends'>,
): boolean =>
  block.ends && !block.insideLink && block.weight >= 80 && block.linked < block.text.length * 0.35;
