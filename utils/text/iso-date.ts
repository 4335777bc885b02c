// Dates as pages print them, into ISO 8601, as precise as they were and with the offset they gave. What cannot be told
// stays unknown.
import { isEuropean } from './any-script';
import { monthNumber } from './month-names';
import { persianDay, withWesternDigits, withWesternYears } from './other-calendars';

const ISO =
  /^([+-]?\d{4})-?(\d\d)-?(\d\d)(?:[T\s]{1,3}(\d\d):?(\d\d)(?::?(\d\d)(?:[.,]\d+)?)?\s?(Z|UTC|GMT|[+-]\d\d(?::?\d\d)?)?)?/i;

/** A day stands near the start of what tells it: more is not looked at. */
const LONGEST = 300;

const two = (value: number | string): string => String(value).padStart(2, '0');

function offsetOf(given: string | undefined): string {
  if (!given) return '';
  if (/^(?:z|utc|gmt)$/i.test(given)) return 'Z';
  const digits = given.replace(':', '').padEnd(5, '0');
  return `${digits.slice(0, 3)}:${digits.slice(3, 5)}`;
}

function checked(year: number, month: number, day: number, rest: string): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const real = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  if (!real || year < 1600 || year > 2200) return undefined;
  return `${year}-${two(month)}-${two(day)}${rest}`;
}

function clock(text: string): string {
  const found =
    /(?:^|[^\d.])(\d{1,2})[:.h](\d\d)(?::(\d\d))?\s?(a\.?m\.?|p\.?m\.?)?(?!\d|\.\d)/i.exec(text);
  if (!found) return '';
  const half = found[4]?.[0]?.toLowerCase();
  const hour = (Number(found[1]) % (half ? 12 : 24)) + (half === 'p' ? 12 : 0);
  if (Number(found[2]) > 59) return '';
  const zone = /(?:GMT|UTC)\s?([+-]\d{1,2}(?::?\d\d)?)?|([+-]\d\d:?\d\d)\b/.exec(text);
  const hours = zone?.[1] ?? zone?.[2];
  const offset = hours ? offsetOf(hours.replace(/^([+-])(\d)(?!\d)/, '$10$2')) : zone ? 'Z' : '';
  return `T${two(hour)}:${found[2]}${found[3] ? `:${found[3]}` : ''}${offset}`;
}

/** "5 September 2016", "Sept. 5, 2016", "5. September 2016", "5 de septiembre de 2016", with a time or without. */
function withMonthName(text: string, language: string): string | undefined {
  const dayFirst =
    /(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|º|ª|\.)?[\s\-/,]{1,5}(?:(?:de|of|d')\s?)?([^\s\d.,;:/()|·•–—-]{2,12}(?: [\u0600-\u06ff]{3,8})?)\.?,?[\s\-/,]{1,5}(?:de\s{1,2}|del\s{1,2})?(\d{4})(?!\d)/.exec(
      text,
    );
  const monthFirst =
    /([^\s\d.,;:/()|·•–—-]{3,12})\.?\s{1,2}(\d{1,2})(?:st|nd|rd|th)?,?\s{1,2}(\d{4})(?!\d)/.exec(
      text,
    );
  // Hungarian, Lithuanian and Latvian begin with the year: "2026. október 3.", "2026 m. spalio 3 d.", "2026. gada 3. oktobrī".
  const yearFirst =
    /(?<!\d)(\d{4})(?:\.|\s{1,2}m\.)?\s{1,2}(?:gada\s{1,2}(\d{1,2})\.\s{1,2})?([^\s\d.,;:/()|·•–—-]{3,12})\.?(?:\s{1,2}(\d{1,2})(?!\d))?/.exec(
      text,
    );
  for (const [found, year, day, name] of [
    [dayFirst, dayFirst?.[3], dayFirst?.[1], dayFirst?.[2]],
    [monthFirst, monthFirst?.[3], monthFirst?.[2], monthFirst?.[1]],
    [yearFirst, yearFirst?.[1], yearFirst?.[2] ?? yearFirst?.[4], yearFirst?.[3]],
  ] as const) {
    const month = name === undefined ? undefined : monthNumber(name, language);
    if (!found || month === undefined || day === undefined) continue;
    const rest = text.slice(found.index + found[0].length);
    const date = checked(
      Number(year),
      month,
      Number(day),
      clock(rest) || clock(text.slice(0, found.index)),
    );
    if (date) return date;
  }
  return undefined;
}

/** "05.09.2016", "5/9/2016": the day comes first but in American English, or where only the other way is a date. */
function withNumbers(text: string, language: string): string | undefined {
  const cjk = /(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]?/.exec(text);
  if (cjk)
    return checked(
      Number(cjk[1]),
      Number(cjk[2]),
      Number(cjk[3]),
      clock(text.slice(cjk.index + cjk[0].length)),
    );
  const yearFirst = /(?<!\d)(\d{4})([./-])\s?(\d{1,2})\2\s?(\d{1,2})(?!\d)/.exec(text);
  if (yearFirst)
    return checked(
      Number(yearFirst[1]),
      Number(yearFirst[3]),
      Number(yearFirst[4]),
      clock(text.slice(yearFirst.index + yearFirst[0].length)),
    );
  const found = /(?<!\d)(\d{1,2})([./-])\s?(\d{1,2})\2\s?(\d{4}|\d\d)(?!\d)/.exec(text);
  if (!found) return undefined;
  const [a, b] = [Number(found[1]), Number(found[3])];
  const year = Number(found[4]) < 100 ? 2000 + Number(found[4]) : Number(found[4]);
  const rest = clock(text.slice(found.index + found[0].length));
  const monthFirst = found[2] === '/' && /^en(?:-us)?$/i.test(language);
  return monthFirst
    ? (checked(year, a, b, rest) ?? checked(year, b, a, rest))
    : (checked(year, b, a, rest) ?? (found[2] === '/' ? checked(year, a, b, rest) : undefined));
}

/** Whether a text tells its day in numbers that are a date in either order: "03/09/2026", "3-9-26". Only English knows both, unless it says to be American. */
export function isOpenOrder(text: string, language: string): boolean {
  if (!/^en\b(?!-us$)/i.test(language)) return false;
  const [, a, b] = /(?<![\d.:/-])(\d{1,2})[/-](\d{1,2})[/-](?:\d{4}|\d\d)(?!\d)/.exec(text) ?? [];
  return a !== b && Number(a) < 13 && Number(b) < 13;
}

/** The ISO date in a text, or undefined. `language` is a BCP 47 tag and decides month names and the order of numbers. */
export function isoDate(given: string, language = 'en'): string | undefined {
  const short = given.slice(0, LONGEST).replace(/\s+/g, ' ').trim();
  const text = isEuropean(short) ? short : inWesternTerms(short, language);
  const iso = ISO.exec(text);
  if (iso) {
    const time = iso[4]
      ? `T${iso[4]}:${iso[5]}${iso[6] ? `:${iso[6]}` : ''}${offsetOf(iso[7])}`
      : '';
    return checked(Number(iso[1]), Number(iso[2]), Number(iso[3]), time);
  }
  return withMonthName(text, language) ?? withNumbers(text, language) ?? persian(text, language);
}

/** Digits and years of other scripts and calendars as ours, and Thai months without the dots in them: "ต.ค.". */
const inWesternTerms = (text: string, language: string): string =>
  withWesternYears(withWesternDigits(text), language).replace(
    /(?<=[\u0e00-\u0e7f])\.(?=[\u0e00-\u0e7f])/g,
    '',
  );

function persian(text: string, language: string): string | undefined {
  if (!/^(?:fa|ps|ckb)\b/.test(language) && !/[\u0600-\u06ff]/.test(text)) return undefined;
  const day = persianDay(text);
  return day && `${day}${clock(text)}`;
}
