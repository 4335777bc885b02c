// Moments as other programs write them: seconds or milliseconds since 1970, ISO 8601 and its relatives.

/** A moment as a file gives it. */
export type GivenMoment = string | number | undefined | null;

/** Seconds until the year 2286; beyond that milliseconds are meant, and then microseconds. */
const MOST_SECONDS = 1e10;
const MOST_MILLISECONDS = 1e13;
const NUMBER = /^\d{1,17}(?:\.\d+)?$/;
const DAY = /^\d{4}(?:-\d\d(?:-\d\d)?)?$/;
const LIKE_ISO =
  /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d(?::\d\d(?:\.\d+)?)?)\s?(Z|UTC|GMT|[+-]\d\d:?\d\d)?$/i;

const valid = (at: number): string | undefined => {
  const date = new Date(at);
  const year = Number.isNaN(date.getTime()) ? 0 : date.getUTCFullYear();
  return year >= 1900 && year <= 9999 ? date.toISOString() : undefined;
};

function ofNumber(given: number): string | undefined {
  // Many programs write 0 for a day that is not known.
  if (!(given > 0)) return undefined;
  if (given < MOST_SECONDS) return valid(given * 1000);
  return valid(given < MOST_MILLISECONDS ? given : given / 1000);
}

/** ISO 8601, as precise as it was given; a time without a zone counts as UTC. Undefined where no moment is told. */
export function isoMoment(given: GivenMoment): string | undefined {
  if (typeof given === 'number') return ofNumber(given);
  const text = given?.trim() ?? '';
  if (NUMBER.test(text) && !/^\d{4}$/.test(text)) return ofNumber(Number(text));
  if (DAY.test(text)) return valid(Date.parse(text)) && text;
  const found = LIKE_ISO.exec(text);
  if (!found) return undefined;
  const [, day = '', time = '', zone = 'Z'] = found;
  const offset = /^[+-]/.test(zone) ? zone.replace(/^(...):?/, '$1:') : 'Z';
  return valid(Date.parse(`${day}T${time}${offset}`));
}
