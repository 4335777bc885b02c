// A caption that stands as a line of its own among the paragraphs, its picture gone: it is known by the bracket at its end.
import { foldSpace } from '../text/white-space';
import { PICTURE_AT_END, PICTURE_LABEL } from '../words/picture-words';
import { type Cutline, splitCutline } from './split-cutline';

const MOST_WORDS = 90;
const LONGEST = 2000;

/** Reads a line as a caption if the bracket that ends it speaks of a picture ("(AFP photo)", "(Foto: …)"). */
export function bareCutline(line: string): Cutline | undefined {
  const text = foldSpace(line);
  if (text.length > LONGEST) return undefined;
  const inner = /[([（]([^()[\]（）]{2,120})[)\]）]\s*\.?$/.exec(text)?.[1];
  if (!inner || text.split(' ').length > MOST_WORDS) return undefined;
  if (!PICTURE_AT_END.test(inner) && !PICTURE_LABEL.test(inner)) return undefined;
  const cutline = splitCutline(text);
  return cutline.caption && cutline.creditLine ? cutline : undefined;
}
