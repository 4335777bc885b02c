// The best address of a picture: srcset, picture sources, the attributes that lazy loading hides it in, noscript copies.
import { parseSrcset } from './image-srcset';
import { filled, inMetadata, inSettings, inStyle, inUnknown } from './kept-address';

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
  /^poster$|^(?:data-)?(?:[a-z]+-)*(?:[a-z]*src|original|url|image|img|lazy|full|large|hires|hi-res|orig-file|zoom|retina|bg|background)(?:-(?:image|src|url|img|large|full))?$/i;
/** Such an attribute holds an address even where nothing about it tells an image. */
const SURELY_SOURCE = /(?:src|original)$/i;
/** One word that is an address, and no setting of a script. */
const ONE_ADDRESS = /^(?:https?:)?[^\s{}<>"':]*[/.?=][^\s{}<>"']*$/i;
/** Widths past this are originals nobody shows; they win no more. */
const WIDE_ENOUGH = 2600;

function absolute(raw: string, base: string): string | undefined {
  const trimmed = raw.trim();
  if (
    !trimmed ||
    /^(?:data|blob|javascript|about):/i.test(trimmed) ||
    /[{}<>]|%7B|\s\S*\s\S*\s/i.test(trimmed)
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

const plainly = (raw: string, otherwise: number): Weighed => ({
  raw,
  weight: Math.min(widthInAddress(raw) || otherwise, WIDE_ENOUGH),
});

function weighAttribute(name: string, value: string): Weighed[] {
  if (name === 'src') return [plainly(value, 320)];
  if (SOURCE_SET.test(name)) return weighSourceSet(value);
  if (!SOURCE.test(name)) return inUnknown(name, value).map((raw) => plainly(raw, 310));
  if (/^[{[]/.test(value)) return inSettings(value).map((raw) => plainly(raw, 400));
  if (/\s\d+(?:\.\d+)?[wx](?:,|$)/.test(value)) return weighSourceSet(value);
  const told =
    LOOKS_LIKE_IMAGE.test(value) ||
    /(?:image|img|photo|media|asset)/i.test(value) ||
    (SURELY_SOURCE.test(name) && ONE_ADDRESS.test(value));
  return told ? [plainly(value, 400)] : [];
}

/** Attributes that hold addresses in some page; the rest need no look. */
const MAY_HOLD_ADDRESS = /^data-|src|set|img|image|url|orig|lazy|full|large|hi-?res|zoom|poster/;

/** Reads the addresses of one element that shows or stands for a picture. */
function weigh(element: Element): Weighed[] {
  const found: Weighed[] = [];
  for (const { name, value } of element.attributes) {
    if (value.length <= 4) continue;
    if (name === 'style') found.push({ raw: inStyle(value) ?? '', weight: 300 });
    else if (MAY_HOLD_ADDRESS.test(name))
      found.push(...weighAttribute(name, filled(value, element)));
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

const MOST_IN_RATIO = 32;
const divisor = (a: number, b: number): number => (b === 0 ? a : divisor(b, a % b));

// "16" by "9" is the shape a picture will have; "1" by "1" is one only where another address waits.
const isRatio = (width: number, height: number, waiting: boolean): boolean =>
  Math.max(width, height) <= MOST_IN_RATIO &&
  divisor(width, height) === 1 &&
  (waiting || width + height > 2);

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
  let found = bestAddresses(weighed, base);
  const told = found.length === 0 && elements[0] ? inMetadata(elements[0]) : undefined;
  if (told) found = bestAddresses([{ raw: told, weight: 0 }], base);
  const [first, ...rest] = found;
  return {
    ...(first ? { contentUrl: first } : {}),
    alternateUrls: rest,
    ...sizeOf(elements.find((element) => element.localName === 'img') ?? elements[0], weighed),
  };
}

function sizeOf(
  image: Element | undefined,
  weighed: readonly Weighed[],
): Pick<ImageAddress, 'width' | 'height'> {
  const width = pixels(image?.getAttribute('width') ?? null);
  const height = pixels(image?.getAttribute('height') ?? null);
  const waiting = new Set(weighed.map(({ raw }) => raw)).size > 1 || !image?.hasAttribute('src');
  if (width && height && isRatio(width, height, waiting)) return {};
  return { ...(width ? { width } : {}), ...(height ? { height } : {}) };
}
