// The blocks of a body as markup: figures with caption and credit.
import { furtherNotice } from '../../story/further-notice';
import type { Photo } from '../../story/photo';
import type { ListItem, StoryBlock, TableCell } from '../../story/story-block';
import { attributes, element, escaped } from './markup';
import { liveAddress, spansMarkup, wordsMarkup } from './span-markup';

/** How photos and headings stand in a file. */
export interface MarkupPlace {
  /** The address of a photo's kept picture, inside the file or beside it; undefined where there is none. */
  pictureOf: (photo: Photo) => string | undefined;
  /** The level of a story's headline; headings in it stand below. */
  level: 1 | 2;
}

const link = (words: string, href: string | undefined): string => {
  const address = liveAddress(href);
  return address === undefined ? escaped(words) : element('a', escaped(words), { href: address });
};

interface Numbers {
  start?: number | undefined;
  reversed?: true | undefined;
}

const listMarkup = (
  items: readonly ListItem[],
  ordered: boolean,
  { start, reversed }: Numbers = {},
): string =>
  element(
    ordered ? 'ol' : 'ul',
    items.map(itemMarkup).join(''),
    // XML wants a value for every attribute.
    ordered ? { start, reversed: reversed && 'reversed' } : {},
  );

const itemMarkup = ({ text, ordered, items = [] }: ListItem): string =>
  `<li>${spansMarkup(text)}${listMarkup(items, ordered === true)}</li>`;

type Block<Type> = Extract<StoryBlock, { type: Type }>;

function definitionsMarkup({ entries }: Block<'definitions'>): string {
  const inside = entries.map(({ term, text }) => element(term ? 'dt' : 'dd', spansMarkup(text)));
  // A list begins with a term and ends with what is said of one.
  const listed = entries[0]?.term === true && entries.at(-1)?.term !== true;
  return listed
    ? element('dl', inside.join(''))
    : entries.map(({ text }) => element('p', spansMarkup(text))).join('');
}

const notesMarkup = ({ notes }: Block<'notes'>): string =>
  notes
    .map(({ label, text }) => element('p', `${wordsMarkup(label)}: ${spansMarkup(text)}`))
    .join('');

/** Browsers know no more than these; the page may claim any number. */
const MOST = { colspan: 1000, rowspan: 65534 } as const;

const span = (value: number | undefined, most: number): number | undefined => {
  const whole = Math.trunc(value ?? 1);
  return whole > 1 ? Math.min(whole, most) : undefined;
};

function cellMarkup({ text, header, colSpan, rowSpan }: TableCell): string {
  const name = header ? 'th' : 'td';
  const spans = { colspan: span(colSpan, MOST.colspan), rowspan: span(rowSpan, MOST.rowspan) };
  return `<${name}${attributes(spans)}>${spansMarkup(text)}</${name}>`;
}

const rowsMarkup = (rows: readonly (readonly TableCell[])[]): string =>
  rows
    .filter((row) => row.length > 0)
    .map((row) => element('tr', row.map(cellMarkup).join('')))
    .join('');

/** A photo: its kept picture, or a link to its address, over caption and credit. */
export function photoMarkup(photo: Photo, { pictureOf }: MarkupPlace): string {
  const { caption = '', creditLine = '', altText = '', contentUrl } = photo;
  const source = pictureOf(photo);
  const picture =
    source === undefined
      ? element('p', contentUrl === undefined ? '' : link(`Photo ${photo.id.slice(1)}`, contentUrl))
      : `<img${attributes({ src: source, alt: altText })}/>`;
  const words = [
    element('span', wordsMarkup(caption), { class: 'caption' }),
    element('span', wordsMarkup(creditLine), { class: 'credit' }),
    element('span', wordsMarkup(furtherNotice(photo) ?? ''), { class: 'credit' }),
  ].filter(Boolean);
  return element('figure', picture + element('figcaption', words.join(' ')));
}

const quoteMarkup = (paragraphs: readonly string[], cite: string): string =>
  element(
    'blockquote',
    paragraphs.map((inside) => element('p', inside)).join('') +
      element('footer', cite && `— ${cite}`),
  );

function tableMarkup(caption: string, rows: string): string {
  // A caption is all that a table without cells has.
  if (rows === '') return element('p', caption);
  return element('table', `${element('caption', caption)}<tbody>${rows}</tbody>`);
}

/** One block. */
export function blockMarkup(
  block: StoryBlock,
  photos: ReadonlyMap<string, Photo>,
  place: MarkupPlace,
): string {
  switch (block.type) {
    case 'paragraph':
      return element('p', spansMarkup(block.text));
    case 'heading':
      return element(`h${Math.min(block.level + place.level - 1, 6)}`, spansMarkup(block.text));
    case 'list':
      return listMarkup(block.items, block.ordered, block);
    case 'definitions':
      return definitionsMarkup(block);
    case 'notes':
      return notesMarkup(block);
    case 'quote':
      return quoteMarkup(block.paragraphs.map(spansMarkup), wordsMarkup(block.cite ?? ''));
    case 'preformatted':
      return element('pre', escaped(block.text.replace(/\r\n?/g, '\n')));
    case 'table':
      return tableMarkup(wordsMarkup(block.caption ?? ''), rowsMarkup(block.rows));
    case 'photo': {
      const photo = photos.get(block.photo);
      return photo === undefined ? '' : photoMarkup(photo, place);
    }
    case 'embed':
      return element('p', link(block.title?.trim() || block.href, block.href));
  }
}
