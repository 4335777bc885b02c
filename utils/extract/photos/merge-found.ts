// One photo a picture: copies for phones, for the lightbox and for the slideshow's thumbnails are folded together.
import type { Found } from './found';

const words = (text: string | undefined): string =>
  (text ?? '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The same words under several pictures that nothing calls captions are a button, not a caption. */
export function dropRepeated(found: Found[]): void {
  const seen = new Map<string, number>();
  for (const { cutline } of found)
    if (cutline.caption) seen.set(cutline.caption, (seen.get(cutline.caption) ?? 0) + 1);
  for (const item of found)
    if (item.evidence === 'place' && (seen.get(item.cutline.caption ?? '') ?? 0) > 1)
      item.cutline = { captionAt: [], creditAt: [] };
}

function isTwin(a: Found, b: Found): boolean {
  const sameKey =
    a.picture?.key !== '' && a.picture?.key !== undefined && a.picture.key === b.picture?.key;
  const sameWords =
    a.cutline.caption !== undefined && words(a.cutline.caption) === words(b.cutline.caption);
  if (sameKey) return sameWords || !a.cutline.caption || !b.cutline.caption;
  return sameWords && (!a.picture?.contentUrl || !b.picture?.contentUrl);
}

function fold(into: Found, twin: Found): void {
  const { caption, creditLine } = twin.cutline;
  if (!into.cutline.caption && caption) into.cutline = { ...into.cutline, ...twin.cutline };
  else if (!into.cutline.creditLine && creditLine) into.cutline = { ...into.cutline, creditLine };
  into.cutline = {
    ...into.cutline,
    captionAt: [...into.cutline.captionAt, ...twin.cutline.captionAt],
    creditAt: [...into.cutline.creditAt, ...twin.cutline.creditAt],
  };
  if (!into.picture?.contentUrl && twin.picture) into.picture = twin.picture;
}

/** Folds copies together; the first in reading order stays. */
export function mergeFound(found: readonly Found[]): Found[] {
  const kept: Found[] = [];
  for (const item of found) {
    const twin = kept.find((other) => isTwin(item, other));
    if (twin) fold(twin, item);
    else kept.push(item);
  }
  return kept;
}
