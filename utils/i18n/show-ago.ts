// How long ago something was done, in words.
import { showDate } from './show-date';
import { shownLanguage } from './shown-language';

const STEPS = [
  { unit: 'minute', seconds: 60, until: 3600 },
  { unit: 'hour', seconds: 3600, until: 86_400 },
  { unit: 'day', seconds: 86_400, until: 604_800 },
] as const;

/** How long ago something was done: "now", "2 min. ago", "3 days ago"; after a week, the reader's own date. */
export function showAgo(iso: string, now: Date): string {
  // A date out of a file may name no day.
  if (Number.isNaN(Date.parse(iso))) return showDate(iso);
  const passed = Math.max(0, (now.getTime() - Date.parse(iso)) / 1000);
  const ago = new Intl.RelativeTimeFormat(shownLanguage(), { numeric: 'auto', style: 'short' });
  if (passed < 60) return ago.format(0, 'second');
  const step = STEPS.find((each) => passed < each.until);
  if (step) return ago.format(-Math.floor(passed / step.seconds), step.unit);
  return new Intl.DateTimeFormat(shownLanguage(), { dateStyle: 'medium' }).format(new Date(iso));
}
