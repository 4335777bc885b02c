// Dates as the reader writes them, never more precise than the page was.
import { shownLanguage } from './shown-language';

const DAY = { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' } as const;
const MONTH = { month: 'long', year: 'numeric', timeZone: 'UTC' } as const;

/** Making a format takes the browser longer than all the dates of a list: each is made once. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(shape: 'day' | 'month'): Intl.DateTimeFormat {
  const language = shownLanguage();
  const key = `${shape} ${language}`;
  const format =
    formats.get(key) ?? new Intl.DateTimeFormat(language, shape === 'day' ? DAY : MONTH);
  formats.set(key, format);
  return format;
}

/**
 * A printed date in words: `2016-09-05T10:00:00+08:00` is 5 Sept 2016 wherever it is read, `2016-09` is September
 * 2016, `2016` stays 2016. The day is the one the page printed, not the reader's.
 */
export function showDate(iso: string): string {
  const [, year = '', month, day] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(iso) ?? [];
  if (!month) return year || iso;
  const date = new Date(`${year}-${month}-${day ?? '01'}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return iso;
  return formatOf(day ? 'day' : 'month').format(date);
}
