// What in the path of an address names the page: its slug, its number, the day, and the folders above it.

/** The name that a path gives its page. */
export interface PageName {
  /** The path without what makes no other page: AMP, `index.html`, endings, slashes. */
  plain: string;
  /** The folders above, without days, routes and sections that every paper has. */
  folders: string[];
  /** The digits of year, month and day. */
  day: string;
  /** The words of the last part, small numbers among them. */
  words: string[];
  /** The numbers of the last part that are long enough to be the page's own, and codes like them. */
  ids: string[];
}

const ENDING = /\.(?:x?html?|shtml|php\d?|aspx?|jsp|cfm|ece|amp)$/i;
const AMP = /^amp$/i;
/** Other views of the same page. */
const VIEW = /^(?:print|comments?|full|single|index|default)$/i;

/** Folders that say how a site is built, or which section a story stands in: the same story often stands under two of them. */
const ROUTES = new Set(
  (
    'a s p n r c id in article articles story stories news post posts blog blogs node content read view item live ' +
    'breaking latest local national world international europe politics business economy money sport sports culture ' +
    'arts opinion comment life style tech technology science health entertainment travel weather home top-stories ' +
    'artikel nachrichten politik wirtschaft kultur panorama wissen meinung regional nieuws nyheter nyheder uutiset ' +
    'article actualite actualites politique economie culture societe monde noticia noticias politica economia cultura ' +
    'deportes mundo notizie cronaca esteri esporte novini novosti wiadomosci haber haberler'
  ).split(' '),
);

const LANGUAGE = /^[a-z]{2}(?:-[a-z]{2})?$/i;

const decoded = (part: string): string => {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
};

/** The parts of a path that make a page of its own. */
function partsOf(pathname: string): string[] {
  const parts = pathname
    .split('/')
    .filter((part) => part !== '')
    .map(decoded);
  const last = parts.pop();
  if (last !== undefined) {
    let bare = last;
    while (ENDING.test(bare)) bare = bare.replace(ENDING, '');
    parts.push(bare);
  }
  if (AMP.test(parts.at(-1) ?? '')) parts.pop();
  if (AMP.test(parts[0] ?? '')) parts.shift();
  while (VIEW.test(parts.at(-1) ?? '')) parts.pop();
  return parts;
}

const isYear = (digits: string): boolean => /^(?:19|20)\d\d$/.test(digits);
const between = (digits: string, most: number): boolean => {
  const value = Number(digits);
  return value >= 1 && value <= most;
};
const isMonthAndDay = (digits: string): boolean => {
  const [one, two] = [digits.slice(0, 2), digits.slice(2)];
  return (between(one, 12) && between(two, 31)) || (between(one, 31) && between(two, 12));
};

/** Whether digits could be a year, a month or a day in any of the usual orders. Numbers of pages that look so tell nothing. */
export function isDay(digits: string): boolean {
  if (digits.length <= 2) return between(digits, 31);
  if (digits.length === 4) return isYear(digits) || isMonthAndDay(digits);
  if (digits.length === 6)
    return (
      (isYear(digits.slice(0, 4)) && between(digits.slice(4), 12)) ||
      isMonthAndDay(digits.slice(2)) ||
      isMonthAndDay(digits.slice(0, 4))
    );
  if (digits.length === 8)
    return (
      (isYear(digits.slice(0, 4)) && isMonthAndDay(digits.slice(4))) ||
      (isYear(digits.slice(4)) && isMonthAndDay(digits.slice(0, 4)))
    );
  return false;
}

const digitsOf = (token: string): string => token.replace(/\D/g, '');

/** A number of at least four digits, or a code of letters and digits ("cx2k5y7z", "idUSKBN2A1"); "covid19" and "euro2024" are none. */
function isId(token: string): boolean {
  const digits = digitsOf(token);
  if (digits === token) return token.length > 3 && !isDay(token);
  return token.length > 6 && token.length <= 64 && digits.length > 2 && !isDay(digits);
}

const tokensOf = (part: string): string[] =>
  part
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((token) => token !== '');

/** Digits of the day from the start of a path on: "2026", "10", "09" or "2026-10-09" or "20261009". */
function dayOf(parts: readonly string[]): string {
  const tokens = parts.map(tokensOf);
  const first = tokens.findIndex(([start]) => start !== undefined && /^(?:19|20)\d\d/.test(start));
  const from = first < 0 ? [] : tokens.slice(first, first + 3).flat();
  const end = from.findIndex((token) => !/^\d+$/.test(token) || !isDay(token));
  return (end < 0 ? from : from.slice(0, end)).slice(0, 3).join('').slice(0, 8);
}

/** The name that the path of an address gives its page. */
export function pageName({ pathname }: URL): PageName {
  const parts = partsOf(pathname);
  const tokens = tokensOf(parts.at(-1) ?? '');
  const above = parts.slice(0, -1).map((part) => part.toLowerCase());
  return {
    plain: parts.join('/'),
    folders: above.filter(
      (part) => !ROUTES.has(part) && !LANGUAGE.test(part) && !/^[\d-]+$/.test(part),
    ),
    day: dayOf(parts),
    words: tokens.filter((token) => !isId(token)),
    ids: tokens.filter(isId),
  };
}
