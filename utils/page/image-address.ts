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
  /** As the page gives it. */
  raw: string;
  weight: number;
}

const PLACEHOLDER =
  /(?:^|[/_.-])(?:placeholder|blank|spacer|transparent|loading|lazy(?:load)?|grey|gray|1x1|pixel|dummy|empty|default-image|no-?image)(?:[/_.-]|$)/i;
const LOOKS_LIKE_IMAGE = /\.(?:jpe?g|png|webp|avif|gif)(?:$|[?#,;/!])/i;
const SOURCE_SET = /^(?:data-)?(?:[a-z]+-)*(?:srcset|src-set|sourceset)$|^ngsrcset$/i;
const SOURCE =
  /^poster$|^(?:data-)?(?:[a-z]+-)*(?:src|original|url|image|img|lazy|full|large|hires|hi-res|orig-file|zoom|retina)(?:-(?:image|src|url|img|large|full))?$/i;
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

function weighSourceSet(value: string): Weighed[] {
  return parseSrcset(value).map(({ url, width, density }) => ({
    raw: url,
    weight: Math.min(width ?? (widthInAddress(url) || 300 * (density ?? 1)), WIDE_ENOUGH),
  }));
}

function weighAttribute(name: string, value: string): Weighed[] {
  if (name === 'src')
    return [{ raw: value, weight: Math.min(widthInAddress(value) || 320, WIDE_ENOUGH) }];
  if (SOURCE_SET.test(name)) return weighSourceSet(value);
  if (!SOURCE.test(name)) return [];
  if (/\s\d+(?:\.\d+)?[wx](?:,|$)/.test(value)) return weighSourceSet(value);
  if (!LOOKS_LIKE_IMAGE.test(value) && !/(?:image|img|photo|media|asset)/i.test(value)) return [];
  return [{ raw: value, weight: Math.min(widthInAddress(value) || 400, WIDE_ENOUGH) }];
}

/** Attributes that hold addresses in some page; the rest need no look. */
const MAY_HOLD_ADDRESS = /src|set|img|image|url|orig|lazy|full|large|hi-?res|zoom|retina|poster/;

/** Reads the addresses of one element that shows or stands for a picture. */
function weigh(element: Element): Weighed[] {
  const found: Weighed[] = [];
  for (const { name, value } of element.attributes) {
    if (value.length > 4 && MAY_HOLD_ADDRESS.test(name)) found.push(...weighAttribute(name, value));
  }
  return found;
}

function sideways(address: string): number {
  if (/\.svg(?:$|[?#])/i.test(address) || PLACEHOLDER.test(address)) return -1000;
  return /\.gif(?:$|[?#])/i.test(address) ? -200 : 0;
}

/** More sizes of one picture than this help nobody. */
const MOST_ADDRESSES = 9;

// Only the best are made absolute: a picture may come in a hundred sizes.
function bestAddresses(weighed: readonly Weighed[], base: string): string[] {
  const best = new Map<string, number>();
  for (const { raw, weight } of weighed) {
    const value = weight + sideways(raw);
    if (value > -600 && value > (best.get(raw) ?? Number.NEGATIVE_INFINITY)) best.set(raw, value);
  }
  const found = new Set<string>();
  for (const [raw] of [...best].sort((a, b) => b[1] - a[1])) {
    const url = absolute(raw, base);
    if (url) found.add(url);
    if (found.size >= MOST_ADDRESSES) break;
  }
  return [...found];
}

// A link around a picture often leads to the whole of it.
function linkedFile(element: Element | undefined): string | undefined {
  const href = element?.closest('a')?.getAttribute('href') ?? '';
  return FILE.test(href) && !/\/wiki\/|\/File:/.test(href) ? href : undefined;
}

const FILE = /\.(?:jpe?g|png|webp|avif)(?:$|[?#])/i;

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
  const weighed = elements.flatMap(weigh);
  const full = linkedFile(elements[0]);
  if (full) weighed.push({ raw: full, weight: 1200 });
  if (current) weighed.push({ raw: current, weight: 350 });
  const [first, ...rest] = bestAddresses(weighed, base);
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
