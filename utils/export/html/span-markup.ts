// Marked text as markup.
import type { Span } from '../../story/span';
import { linkAddress } from '../link-address';
import { element, escaped } from './markup';

/** The address of a link; undefined for one that is not to be live. */
export const liveAddress = (href: string | undefined): string | undefined =>
  href === undefined ? undefined : linkAddress(href);

/** Plain text; its line breaks are kept. */
export const wordsMarkup = (text: string): string =>
  escaped(text.replace(/\r\n?/g, '\n')).replaceAll('\n', '<br/>');

function spanMarkup({ text, emphasis, strong, code, deleted, inserted, href }: Span): string {
  let markup = wordsMarkup(text);
  if (code) markup = element('code', markup);
  if (emphasis) markup = element('em', markup);
  if (strong) markup = element('strong', markup);
  if (deleted) markup = element('del', markup);
  if (inserted) markup = element('ins', markup);
  const address = liveAddress(href);
  return address === undefined ? markup : element('a', markup, { href: address });
}

/** Spans in a row. */
export const spansMarkup = (spans: readonly Span[]): string => spans.map(spanMarkup).join('');
