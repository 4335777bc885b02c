// The day of a moment where its reader is: what a calendar on the wall says, not what one in Greenwich does.

const two = (value: number): string => String(value).padStart(2, '0');

/** The day of an ISO moment in the reader's time zone, as YYYY-MM-DD; what is less than a moment is a day already. */
export function localDay(moment: string): string {
  if (!moment.includes('T')) return moment.slice(0, 10);
  const at = new Date(moment);
  return `${String(at.getFullYear()).padStart(4, '0')}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}
