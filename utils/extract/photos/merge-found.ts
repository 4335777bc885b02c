// One photo a picture: copies for phones, for the lightbox and for the slideshow's thumbnails are folded together.
import { bareWords } from '../../caption/bare-words';
import type { Found } from './found';

/** Above this certainty words may stand under two pictures. */
const SURELY = 0.7;

/** The same words under several pictures that nothing calls captions are a button, not a caption. */
export function dropRepeated(found: Found[]): void {
  const seen = new Map<string, number>();
  for (const { cutline } of found)
    if (cutline.caption) seen.set(cutline.caption, (seen.get(cutline.caption) ?? 0) + 1);
  for (const item of found)
    if (item.sure < SURELY && (seen.get(item.cutline.caption ?? '') ?? 0) > 1)
      item.cutline = { captionAt: [], creditAt: [] };
}

const SHORTEST_LISTED = 24;

/** A list of all captions of a gallery is the caption of none of its pictures. */
export function dropLists(found: Found[]): void {
  const words = found.map(wordsOf);
  found.forEach((item, at) => {
    const own = words[at] ?? '';
    const held = new Set(
      words.filter(
        (other) => other.length >= SHORTEST_LISTED && other !== own && own.includes(other),
      ),
    );
    if (held.size > 1)
      item.cutline = { captionAt: item.cutline.captionAt, creditAt: item.cutline.creditAt };
  });
}

const wordsOf = (item: Found): string => bareWords(item.cutline.caption ?? '');

function fold(into: Found, twin: Found): void {
  const { caption, creditLine } = twin.cutline;
  const captionAt = [...into.cutline.captionAt, ...twin.cutline.captionAt];
  const creditAt = [...into.cutline.creditAt, ...twin.cutline.creditAt];
  if (!into.cutline.caption && caption) into.cutline = { ...into.cutline, ...twin.cutline };
  else if (!into.cutline.creditLine && creditLine) into.cutline = { ...into.cutline, creditLine };
  into.cutline = { ...into.cutline, captionAt, creditAt };
  if (!into.picture?.contentUrl && twin.picture) into.picture = twin.picture;
}

/** Photos met so far, by picture and by words. */
class Met {
  readonly #byKey = new Map<string, Found[]>();
  readonly #byWords = new Map<string, Found[]>();

  /** The same picture with the same words or none on one side; the same words of which one has no picture. */
  twinOf(item: Found): Found | undefined {
    const words = wordsOf(item);
    const key = item.picture?.key ?? '';
    const samePicture = (key === '' ? [] : (this.#byKey.get(key) ?? [])).find((other) => {
      const others = wordsOf(other);
      return words === '' || others === '' || words === others;
    });
    if (samePicture || words === '') return samePicture;
    return this.#byWords
      .get(words)
      ?.find((other) => !item.picture?.contentUrl || !other.picture?.contentUrl);
  }

  add(item: Found): void {
    const key = item.picture?.key ?? '';
    const words = wordsOf(item);
    if (key) this.#byKey.set(key, [...(this.#byKey.get(key) ?? []), item]);
    if (words) this.#byWords.set(words, [...(this.#byWords.get(words) ?? []), item]);
  }
}

/** Folds copies together; the first in reading order stays. */
export function mergeFound(found: readonly Found[]): Found[] {
  const kept: Found[] = [];
  const met = new Met();
  for (const item of found) {
    const twin = met.twinOf(item);
    if (twin) fold(twin, item);
    else kept.push(item);
    met.add(twin ?? item);
  }
  return kept;
}
