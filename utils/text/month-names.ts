// The number of a month by its name in a language, long or short, as the browser knows them.

const ENGLISH =
  'january february march april may june july august september october november december';

const known = new Map<string, Map<string, number>>([
  ['en', new Map(ENGLISH.split(' ').map((name, at) => [name, at + 1]))],
]);

/** Names of months that the browser's own lists leave out: of the Levant, of the Maghreb, and abbreviations of print. */
const REGIONAL =
  'كانون الثاني:1 شباط:2 آذار:3 نيسان:4 أيار:5 حزيران:6 تموز:7 آب:8 أيلول:9 تشرين الأول:10 تشرين الثاني:11 كانون الأول:12' +
  ' جانفي:1 فيفري:2 أفريل:4 ماي:5 جوان:6 جويلية:7 أوت:8 يوليوز:7 غشت:8 شتنبر:9 نونبر:11 دجنبر:12' +
  ' مارس:3 اكتوبر:10 ابريل:4 اغسطس:8 setiembre:9 jänner:1 jenner:1 feber:2 sept:9';

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

function regionalNames(): Map<string, number> {
  const entries = [...REGIONAL.matchAll(/([^:\d]+):(\d+)/g)];
  return new Map(entries.map(([, name = '', month]) => [bare(name), Number(month)]));
}

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
