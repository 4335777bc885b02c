// The number of a month by its name in a language, long or short, as the browser knows them.
import { ENGLISH_MONTHS, MONTHS_OF_REGIONS } from '../words/months';

const known = new Map<string, Map<string, number>>([
  ['en', new Map(ENGLISH_MONTHS.split(' ').map((name, at) => [name, at + 1]))],
]);

const bare = (name: string): string =>
  name
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^\p{L}]/gu, '');

function namesIn(language: string): Map<string, number> {
  const names = new Map<string, number>();
  for (const style of ['long', 'short'] as const)
    for (const form of [{ month: style }, { month: style, day: 'numeric' }] as const) {
      const format = new Intl.DateTimeFormat(language, { ...form, timeZone: 'UTC' });
      for (let month = 0; month < 12; month += 1) {
        const part = format
          .formatToParts(new Date(Date.UTC(2001, month, 15)))
          .find((one) => one.type === 'month');
        if (part && bare(part.value) !== '') names.set(bare(part.value), month + 1);
      }
    }
  return names;
}

const regionalNames = (): Map<string, number> =>
  new Map(MONTHS_OF_REGIONS.split('|').map((entry) => [bare(entry), Number.parseInt(entry, 10)]));

function namesOf(language: string): Map<string, number> {
  const found = known.get(language);
  if (found) return found;
  let names: Map<string, number>;
  try {
    names = new Map([...regionalNames(), ...namesIn(language)]);
  } catch {
    names = new Map();
  }
  known.set(language, names);
  return names;
}

/** 1 to 12, or undefined. English is always understood. A name may be cut short to three letters. */
export function monthNumber(name: string, language: string): number | undefined {
  const wanted = bare(name).replace(/^ב(?=\p{L}{3})/u, '');
  for (const tongue of ['en', language.toLowerCase().startsWith('en') ? 'en' : language]) {
    const names = namesOf(tongue);
    const exact = names.get(wanted);
    if (exact !== undefined) return exact;
    if (wanted.length < 3) continue;
    const fits = [...names].filter(
      ([full]) => full.startsWith(wanted) || (full.length >= 3 && wanted.startsWith(full)),
    );
    const months = new Set(fits.map(([, month]) => month));
    if (months.size === 1) return fits[0]?.[1];
  }
  return undefined;
}
