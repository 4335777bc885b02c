// A caption that stands as a line of its own among the paragraphs, its picture gone: it is known by the bracket at its end.
import { foldSpace } from '../text/white-space';
import { type Cutline, splitCutline } from './split-cutline';

const PICTURE_WORD =
  /(?:^|[\s/])(?:photos?|fotos?|images?|pictures?|bild|archivbild|archivfoto|fot\.?|фото|kuva|ljósmynd)\.?$|^(?:ap|epa|pa|un|file|afp) photo\b|写真|撮影/i;
const PICTURE_LABEL =
  /^(?:photos?|fotos?|images?|pictures?|pic|bild(?:quelle|nachweis)?|fot|фото|kuva|foto|credits?|crédits?(?: photo)?|symbol(?:bild|foto)|archiv(?:bild|foto)|写真|사진)\b[^:：]{0,16}\s*[:：©]|^(?:photo|image|picture)s? (?:by|courtesy)\b/i;
const MOST_WORDS = 90;
const LONGEST = 2000;

/** Reads a line as a caption if the bracket that ends it speaks of a picture ("(AFP photo)", "(Foto: …)"). */
export function bareCutline(line: string): Cutline | undefined {
  const text = foldSpace(line);
  if (text.length > LONGEST) return undefined;
  const inner = /[([（]([^()[\]（）]{2,120})[)\]）]\s*\.?$/.exec(text)?.[1];
  if (!inner || text.split(' ').length > MOST_WORDS) return undefined;
  if (!PICTURE_WORD.test(inner) && !PICTURE_LABEL.test(inner)) return undefined;
  const cutline = splitCutline(text);
  return cutline.caption && cutline.creditLine ? cutline : undefined;
}
