// A moment with its time of day.
import { showDate } from './show-date';
import { shownLanguage } from './shown-language';

/** A moment as the reader's own clock says it; a day alone stays a day. */
export function showMoment(iso: string): string {
  if (!iso.includes('T') || Number.isNaN(Date.parse(iso))) return showDate(iso);
  const style = { dateStyle: 'medium', timeStyle: 'short' } as const;
  return new Intl.DateTimeFormat(shownLanguage(), style).format(new Date(iso));
}
