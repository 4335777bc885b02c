// Tells whether two addresses show the same picture: sizes, queries and resizing services differ, the file stays.

const SIZE_SUFFIX =
  /[-_@](?:\d{2,4}[x×]\d{2,4}|w?\d{2,4}w|h\d{2,4}|\d(?:\.\d)?x|scaled|thumb(?:nail)?|small|medium|large|full|xl|lg|md|sm)(?=$|[-_@.])/gi;
const GENERIC =
  /^(?:images?|img|photos?|picture|default|original|master|large|medium|small|thumb(?:nail)?|index|file|download|resize|crop|preview|media|full|\d{1,4}x\d{1,4}|\d{1,4}|w\d+|binary)$/i;

function plainPath(address: string): string {
  try {
    return decodeURIComponent(new URL(address).pathname);
  } catch {
    return address;
  }
}

function innerAddress(address: string): string {
  const inner = /https?(?::|%3A)(?:\/|%2F){1,2}[^&]+/gi;
  const all = [...address.slice(8).matchAll(inner)];
  const last = all.at(-1)?.[0];
  if (!last) return address;
  try {
    return decodeURIComponent(last).replace(/^(https?:)\/+/, '$1//');
  } catch {
    return last;
  }
}

/** A name for the picture behind an address; equal for its sizes and crops. */
export function imageKey(address: string): string {
  const path = plainPath(innerAddress(address));
  const parts = path.split('/').filter(Boolean);
  const last = (parts.at(-1) ?? '').replace(
    /\.(?:jpe?g|png|gif|webp|avif|bmp|tiff?|html?)(?:[.,;!].*)?$/i,
    '',
  );
  const stem = last.replace(SIZE_SUFFIX, '').toLowerCase();
  if (stem.length >= 6 && !GENERIC.test(stem)) return stem;
  return parts.slice(-4).join('/').toLowerCase();
}
