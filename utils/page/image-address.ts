// The best address of a picture: srcset, picture sources, the attributes that lazy loading hides it in, noscript copies.
import { parseSrcset } from './image-srcset';

/** The addresses of one picture, absolute, the best first, and its size where the page says so. */
export interface ImageAddress {
  contentUrl?: string;
  alternateUrls: string[];
  width?: number;
  height?: number;
}

interface Weighed {
  url: string;
  weight: number;
}

const PLACEHOLDER =
  /(?:^|[/_.-])(?:placeholder|blank|spacer|transparent|loading|lazy(?:load)?|grey|gray|1x1|pixel|dummy|empty|default-image|no-?image)(?:[/_.-]|$)/i;
const LOOKS_LIKE_IMAGE = /\.(?:jpe?g|png|webp|avif|gif)(?:$|[?#,;/!])/i;
const SOURCE_SET = /^(?:data-)?(?:[a-z]+-)*(?:srcset|src-set|sourceset)$|^ngsrcset$/i;
const SOURCE =
  /^(?:data-)?(?:[a-z]+-)*(?:src|original|url|image|img|lazy|full|large|hires|hi-res|orig-file|zoom|retina)(?:-(?:image|src|url|img|large|full))?$/i;
/** Widths past this are originals nobody shows; they win no more. */
const WIDE_ENOUGH = 2600;

function absolute(raw: string, base: string): string | undefined {
  const trimmed = raw.trim();
  if (
    !trimmed ||
    /^(?:data|blob|javascript|about):/i.test(trimmed) ||
    /[{}<>]|\s\S*\s\S*\s/.test(trimmed)
  )
    return undefined;
  try {
    const url = new URL(trimmed, base);
    return /^https?:$/.test(url.protocol) ? url.href : undefined;
  } catch {
    return undefined;
  }
}

const widthInAddress = (url: string): number => {
  const said =
    /[?&/_,;](?:w|width|imwidth|resize)[=_:/](\d{2,4})(?!\d)/i.exec(url)?.[1] ??
    /[/_-](\d{3,4})x\d{2,4}/.exec(url)?.[1];
  return said ? Number(said) : 0;
};

function weighAttribute(name: string, value: string, base: string): Weighed[] {
  if (SOURCE_SET.test(name) || /\s\d+(?:\.\d+)?[wx](?:,|$)/.test(value)) {
    return parseSrcset(value).flatMap((candidate) => {
      const url = absolute(candidate.url, base);
      const width = candidate.width ?? widthInAddress(candidate.url);
      return url
        ? [{ url, weight: Math.min(width || 300 * (candidate.density ?? 1), WIDE_ENOUGH) }]
        : [];
    });
  }
  if (name !== 'src' && !SOURCE.test(name)) return [];
  const url = absolute(value, base);
  if (
    !url ||
    (name !== 'src' && !LOOKS_LIKE_IMAGE.test(url) && !/(?:image|img|photo|media|asset)/i.test(url))
  )
    return [];
  return [
    { url, weight: Math.min(widthInAddress(url) || (name === 'src' ? 320 : 400), WIDE_ENOUGH) },
  ];
}

/** Reads the addresses of one element that shows or stands for a picture. */
function weigh(element: Element, base: string): Weighed[] {
  const found: Weighed[] = [];
  for (const { name, value } of element.attributes) {
    if (value.length > 4 && name !== 'alt' && name !== 'class')
      found.push(...weighAttribute(name, value, base));
  }
  return found;
}

function sideways(address: string): number {
  if (/\.svg(?:$|[?#])/i.test(address) || PLACEHOLDER.test(address)) return -1000;
  return /\.gif(?:$|[?#])/i.test(address) ? -200 : 0;
}

const pixels = (value: string | null): number | undefined => {
  const number = Number.parseInt(value ?? '', 10);
  return number > 0 && !(value ?? '').includes('%') ? number : undefined;
};

/**
 * Reads the address of a picture from the elements that show it (`img`, its `source`s, a noscript copy).
 * `current` is what a live browser shows.
 */
export function readImageAddress(
  elements: readonly Element[],
  base: string,
  current?: string,
): ImageAddress {
  const weighed = elements.flatMap((element) => weigh(element, base));
  if (current) {
    const url = absolute(current, base);
    if (url) weighed.push({ url, weight: 350 });
  }
  const best = new Map<string, number>();
  for (const { url, weight } of weighed)
    best.set(url, Math.max(best.get(url) ?? Number.NEGATIVE_INFINITY, weight + sideways(url)));
  const sorted = [...best].filter(([, weight]) => weight > -600).sort((a, b) => b[1] - a[1]);
  const [first, ...rest] = sorted.map(([url]) => url);
  const image = elements.find((element) => element.localName === 'img') ?? elements[0];
  const width = pixels(image?.getAttribute('width') ?? null);
  const height = pixels(image?.getAttribute('height') ?? null);
  return {
    ...(first ? { contentUrl: first } : {}),
    alternateUrls: rest,
    ...(width ? { width } : {}),
    ...(height ? { height } : {}),
  };
}
