// Addresses of a picture that stand where no browser looks for them: in a style, in JSON or a list kept in an attribute, in a
// template of sizes, in the metadata beside it.
import { LONGEST } from './field-lengths';

const FILE = /\.(?:jpe?g|png|webp|avif|gif)(?:$|[?#,;/!])/i;
const PARTS = /["'\s<>(){}[\]|]+/;
const IS_ADDRESS = /^(?:https?:)?\/\/?[^/]/i;

/** Attributes whose addresses are of something else: where to share, who wrote, what else to read. */
const NOT_SHOWN =
  /href|link|share|social|logo|icon|avatar|author|brand|next|prev|related|permalink/;

/** The address of an image that a style sets behind an element. */
export const inStyle = (style: string): string | undefined =>
  /url\(\s*(?:"|'|&quot;)?\s*([^"')\s&][^"')\s]*)/i.exec(style.slice(0, LONGEST.address))?.[1];

/** The addresses of image files in some JSON, or in a list of addresses and conditions. */
export const inSettings = (settings: string): string[] =>
  settings
    .slice(0, LONGEST.address)
    .replaceAll('\\/', '/')
    .replaceAll('\\u002F', '/')
    .replaceAll('\\u0026', '&')
    .split(PARTS)
    .map((part) => part.replace(/,+$/, ''))
    .filter((part) => IS_ADDRESS.test(part) && FILE.test(part));

/** The addresses in an attribute whose name tells nothing: whatever in it is the address of an image file. */
export function inUnknown(name: string, value: string): string[] {
  if (NOT_SHOWN.test(name)) return [];
  if (/^[{[]/.test(value)) return inSettings(value);
  return /[\s{}<>]/.test(value) || !FILE.test(value) ? [] : [value];
}

const WIDTH = /\{(?:width|w|size)\}|%7B(?:width|w|size)%7D|__width__/gi;
/** What is asked for where the page lists no widths. */
const USUAL_WIDTH = 1200;
const MOST_WIDTH = 2600;

/** An address with a place for the width ("pier_{width}x.jpg"), filled with the widest that the element lists. */
export function filled(template: string, element: Element): string {
  if (!/[{_]|%7B/i.test(template)) return template;
  const listed = (element.getAttribute('data-widths') ?? '').match(/\d{2,4}/g) ?? [];
  const widths = listed.map(Number).filter((width) => width <= MOST_WIDTH);
  return template.replace(WIDTH, String(Math.max(0, ...widths) || USUAL_WIDTH));
}

/** What the metadata around a picture give as its address. */
export function inMetadata(element: Element): string | undefined {
  const around = element.closest('figure, [itemtype$="ImageObject"]');
  const told = around?.querySelector(
    'meta[itemprop="contentUrl"], meta[itemprop="url"], meta[itemprop="image"], link[itemprop="contentUrl"], link[itemprop="url"], link[itemprop="image"]',
  );
  return told?.getAttribute('content') ?? told?.getAttribute('href') ?? undefined;
}
