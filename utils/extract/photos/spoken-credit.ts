// Credits that are not printed: in the picture's `title` or `alt`, or in the page's JSON-LD. They count only where the
// page prints none.
import { bareWords } from '../../caption/bare-words';
import { type Cutline, splitCutline } from '../../caption/split-cutline';
import { imageKey } from '../../page/image-key';
import { splitLines } from './caption-lines';
import type { Found } from './found';

/** Where an unprinted credit was found, for the provenance. */
export interface SpokenCredit {
  creditLine: string;
  from: string;
}

// In an attribute the bar parts caption and credit even where the credit is no known name.
function readAttribute(text: string, caption: string | undefined): Cutline {
  const lines = text.split(/<br ?\/?>/i);
  const parted = lines.length > 1 ? splitLines(lines.map((line) => line.trim())) : undefined;
  if (parted) return parted;
  const bar = text.lastIndexOf(' | ');
  if (bar > 0 && caption && bareWords(text.slice(0, bar)) === bareWords(caption)) {
    const behind = text.slice(bar + 3).trim();
    if (behind && behind.split(' ').length < 10)
      return splitCutline(`${caption} (Photo: ${behind})`);
  }
  return splitCutline(text);
}

function textOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value.trim() || undefined;
  if (Array.isArray(value)) return textOf(value[0]);
  if (typeof value === 'object' && value !== null && 'name' in value) return textOf(value.name);
  return undefined;
}

interface ImageNode {
  key: string;
  credit: string;
}

function imageNodes(value: unknown, into: ImageNode[], depth: number): void {
  if (typeof value !== 'object' || value === null || depth > 4) return;
  if (Array.isArray(value)) {
    for (const item of value.slice(0, 60)) imageNodes(item, into, depth + 1);
    return;
  }
  const url =
    textOf('url' in value ? value.url : undefined) ??
    textOf('contentUrl' in value ? value.contentUrl : undefined);
  const credit =
    textOf('creditText' in value ? value.creditText : undefined) ??
    textOf('creator' in value ? value.creator : undefined) ??
    splitCutline(textOf('caption' in value ? value.caption : undefined) ?? '').creditLine;
  if (url && credit) into.push({ key: imageKey(url), credit });
  if ('image' in value) imageNodes(value.image, into, depth + 1);
  if ('associatedMedia' in value) imageNodes(value.associatedMedia, into, depth + 1);
}

/** Reads the credits of pictures out of JSON-LD, by picture. */
export function jsonLdCredits(nodes: readonly unknown[]): Map<string, string> {
  const found: ImageNode[] = [];
  for (const node of nodes) imageNodes(node, found, 0);
  return new Map(found.map(({ key, credit }) => [key, credit]));
}

const plain = (credit: string): string => splitCutline(`x (Photo: ${credit})`).creditLine ?? credit;

/** Attributes in which pages keep a credit for scripts to show. */
const KEPT_IN = 'credit credits copyright photographer attribution'
  .split(' ')
  .flatMap((word) =>
    ['', 'photo-', 'image-', 'media-', 'caption-'].map((of) => `data-${of}${word}`),
  );
const HIGHEST = 3;
const LONGEST = 120;

function keptAside(picture: Element): SpokenCredit | undefined {
  let at: Element | null = picture;
  for (let height = 0; at && height < HIGHEST; height += 1, at = at.parentElement)
    for (const name of KEPT_IN) {
      const said = at.getAttribute(name)?.trim();
      if (
        said &&
        said.length < LONGEST &&
        /\D{3}/.test(said) &&
        !/[<{]|^(?:true|false|null)$/.test(said)
      )
        return { creditLine: plain(said), from: `${at.localName}[${name}]` };
    }
  return undefined;
}

/** The credit of a photo that the page speaks of without printing it. */
export function spokenCredit(
  item: Found,
  jsonLd: ReadonlyMap<string, string>,
): SpokenCredit | undefined {
  const { picture, cutline } = item;
  if (!picture || !cutline.caption) return undefined;
  for (const [name, text] of [
    ['title', picture.title],
    ['alt', picture.alt],
  ] as const) {
    const read = text ? readAttribute(text, cutline.caption) : {};
    if (read.creditLine && read.caption)
      return { creditLine: read.creditLine, from: `img[${name}]` };
  }
  const kept = keptAside(picture.branch.element);
  if (kept) return kept;
  const credit = jsonLd.get(picture.key);
  return credit ? { creditLine: plain(credit), from: 'json-ld image.creditText' } : undefined;
}
