// The day a story counts under wherever days are asked for.

/** Between these lie all days. */
export const FIRST_DAY = '0000-01-01';
export const LAST_DAY = '9999-12-31';

/** Publication, else saving, as YYYY-MM-DD as printed. A bare year or month counts as its first day. */
export function storyDay(story: { datePublished?: string; savedAt: string }): string {
  const date = (story.datePublished ?? story.savedAt).slice(0, 10);
  return `${date}${'-01-01'.slice(date.length - 4)}`.slice(0, 10);
}
