// A month as the days it begins and ends with.

/** The last day of a month: `2026-02` ends on `2026-02-28`. */
export const lastDayOf = (month: string): string => {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
};

/** The month two days are the ends of, if they are. */
export function monthOf(from: string | undefined, to: string | undefined): string | undefined {
  const month = from?.slice(0, 7);
  return month && from === `${month}-01` && to === lastDayOf(month) ? month : undefined;
}
