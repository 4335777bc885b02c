// Which parts near a picture are its caption and its credit, told from what is known of the page's photos.
import { imageKey } from '../utils/page/image-key';
import { shareIn, wordBag, wordsOf } from '../utils/text/likeness';

/** A photo as a corpus knows it. */
export interface GoldPhoto {
  urls?: string[];
  caption?: string;
  credit?: string[];
  optional?: boolean;
}

/** What a part is to its picture: how sure the corpus is stands in `weight`. */
export interface PartLabel {
  caption: 0 | 1;
  credit: 0 | 1;
  weight: number;
}

interface Known {
  keys: Set<string>;
  caption: string[];
  credit: string[];
  run: string;
  optional: boolean;
}

const LABEL_WORDS = new Set(
  'photo photos foto fotos image images bild bilder picture pictures credit credits copyright by via source quelle photograph symbolbild archivbild fot фото'.split(
    ' ',
  ),
);
const named = (words: readonly string[]): string[] => {
  const rest = words.filter((word) => !LABEL_WORDS.has(word));
  return rest.length > 0 ? rest : [...words];
};

const knownOf = (photo: GoldPhoto, optional: boolean): Known => {
  const caption = wordsOf(photo.caption ?? '');
  return {
    keys: new Set((photo.urls ?? []).map(imageKey)),
    caption,
    credit: named(wordsOf((photo.credit ?? []).join(' '))),
    run: ` ${caption.join(' ')} `,
    optional: optional || photo.optional === true,
  };
};

function isCaption(words: readonly string[], known: Known): boolean {
  if (known.caption.length === 0) return false;
  const both = wordBag([...known.caption, ...known.credit, ...LABEL_WORDS].join(' '));
  const inCaption = shareIn(words, wordBag(known.caption.join(' ')));
  if (known.run.includes(` ${words.join(' ')} `) && (words.length > 1 || known.caption.length < 3))
    return true;
  if (shareIn(words, both) > 0.85 && inCaption > 0.6) return true;
  return (
    shareIn(known.caption, wordBag(words.join(' '))) > 0.9 &&
    words.length <= known.caption.length + known.credit.length + 14
  );
}

const isCredit = (words: readonly string[], known: Known): boolean =>
  known.credit.length > 0 &&
  shareIn(named(words), wordBag(known.credit.join(' '))) >= 0.8 &&
  (named(words).length > 1 || known.credit.length === 1 || (named(words)[0] ?? '').length > 2);

/** Labels the parts of the pictures of one page. */
export function partLabels(
  pictures: readonly { urls: string[]; parts: { text: string }[] }[],
  photos: readonly GoldPhoto[],
  optional: readonly GoldPhoto[],
): PartLabel[][] {
  const known = [...photos.map((p) => knownOf(p, false)), ...optional.map((p) => knownOf(p, true))];
  const shown = new Set(pictures.flatMap((picture) => picture.urls.map(imageKey)));
  const placed = (one: Known): boolean => [...one.keys].some((key) => shown.has(key));
  return pictures.map((picture) => {
    const keys = picture.urls.map(imageKey);
    return picture.parts.map(({ text }) => {
      const words = wordsOf(text);
      const fits = known.filter((one) => keys.some((key) => one.keys.has(key)) || !placed(one));
      const owner = fits.find((one) => isCaption(words, one));
      const credited = owner ?? fits.find((one) => one.caption.length > 0 && isCredit(words, one));
      const elsewhere = !owner && known.some((one) => isCaption(words, one) && words.length > 3);
      return {
        caption: owner ? 1 : 0,
        credit: !owner && credited ? 1 : 0,
        weight: (owner ?? credited)?.optional || elsewhere ? 0.15 : 1,
      };
    });
  });
}
