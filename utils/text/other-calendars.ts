// Dates in other digits and by other calendars than the Western: Thai and Persian years, and those that count an era of
// Japan or Taiwan. What comes out is Western, to be read as any other date.
import { PERSIAN_MONTH, PERSIAN_MONTHS } from '../words/months';

/** Where the ten digits of a script begin: Arabic, Persian, Devanagari, Bengali, Tamil, Thai, Lao, Burmese, Khmer, full width. */
const ZEROS = [0x660, 0x6f0, 0x966, 0x9e6, 0xbe6, 0xe50, 0xed0, 0x1040, 0x17e0, 0xff10];
const OTHER_DIGITS =
  /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0be6-\u0bef\u0e50-\u0e59\u0ed0-\u0ed9\u1040-\u1049\u17e0-\u17e9\uff10-\uff19]/g;

/** A text with its digits written as 0 to 9. */
export const withWesternDigits = (text: string): string =>
  text.replace(OTHER_DIGITS, (digit) => {
    const code = digit.charCodeAt(0);
    const zero = ZEROS.find((first) => code >= first && code < first + 10) ?? code;
    return String(code - zero);
  });

/** The year before the first of each era; 元 stands for one. */
const ERAS: Readonly<Record<string, number>> = {
  令和: 2018,
  平成: 1988,
  昭和: 1925,
  大正: 1911,
  民國: 1911,
  民国: 1911,
};
const ERA = /(令和|平成|昭和|大正|中?[華华]?民[國国])\s*(元|\d{1,3})(?=\s*年)/g;
/** Buddhist years, as Thailand counts them. */
const BUDDHIST = /(?<!\d)(2[45]\d\d)(?!\d)/g;
const BUDDHIST_AHEAD = 543;

/** A text with its years counted as in the West; `language` tells where Buddhist ones are meant. */
export function withWesternYears(text: string, language: string): string {
  const told = text.replace(ERA, (_, era: string, year: string) => {
    const before = ERAS[era.replace(/^中?[華华]?(?=民)/, '')] ?? 0;
    return String(before + (year === '元' ? 1 : Number(year)));
  });
  return /^(?:th|lo|km)\b/.test(language) || /[\u0e00-\u0e7f]/.test(text)
    ? told.replace(BUDDHIST, (year) => String(Number(year) - BUDDHIST_AHEAD))
    : told;
}

const months = PERSIAN_MONTHS.split(' ');
const PERSIAN = new RegExp(
  `(?<!\\d)(\\d{1,2})\\s+(${months.join('|')})(?:\\s+${PERSIAN_MONTH})?\\s+(1[34]\\d\\d)(?!\\d)`,
);
const PERSIAN_NUMBERS = /(?<!\d)(1[34]\d\d)[/.-](\d{1,2})[/.-](\d{1,2})(?!\d)/;

/** The day of a date by the Persian calendar, "YYYY-MM-DD", or undefined. */
export function persianDay(text: string): string | undefined {
  const named = PERSIAN.exec(text.replace(/ي/g, 'ی'));
  const numbers = named ? undefined : PERSIAN_NUMBERS.exec(text);
  const year = Number(named?.[3] ?? numbers?.[1] ?? 0);
  const month = named ? months.indexOf(named[2] ?? '') + 1 : Number(numbers?.[2] ?? 0);
  const day = Number(named?.[1] ?? numbers?.[3] ?? 0);
  if (year === 0 || month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  return fromPersian(year, month, day);
}

const DAY = 86_400_000;

/** The first half of a Persian year has months of 31 days, the second of 30; leap years come by a cycle of 33. */
function fromPersian(year: number, month: number, day: number): string {
  // 1 Farvardin 1375, the first year of a cycle, was 20 March 1996.
  const years = year - 1375;
  const leaps = Math.floor((years * 8 + 32) / 33);
  const days =
    years * 365 + leaps + (month < 7 ? (month - 1) * 31 : 186 + (month - 7) * 30) + day - 1;
  return new Date(Date.UTC(1996, 2, 20) + days * DAY).toISOString().slice(0, 10);
}
