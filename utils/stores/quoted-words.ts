// What is copied out of a story: a caption with its credit, a quote with its source; as printed, in plain text.
import type { Photo } from '../story/photo';
import type { Story } from '../story/story';

type Source = Pick<Story, 'headline' | 'publisher' | 'datePublished' | 'url'>;

const told = (parts: readonly (string | undefined)[]): string => parts.filter(Boolean).join(', ');

/** "Harbour Herald, 2026-11-30: Ferry returns. https://…" */
export const sourceWords = ({ headline, publisher, datePublished, url }: Source): string => {
  const where = told([publisher, datePublished?.slice(0, 10)]);
  return `${where ? `${where}: ` : ''}${headline} <${url}>`;
};

/** A caption, its credit in brackets, and the story that printed it on a line of its own. */
export function captionWords(
  { caption, creditLine }: Pick<Photo, 'caption' | 'creditLine'>,
  source: Source,
): string {
  const words = [caption, creditLine && `(${creditLine})`].filter(Boolean).join(' ');
  return `${words}\n${sourceWords(source)}`;
}

/** A quote between quotation marks, and where it stands. */
export const quoteWords = (quote: string, source: Source): string =>
  `“${quote.trim()}”\n${sourceWords(source)}`;
