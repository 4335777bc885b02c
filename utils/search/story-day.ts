// The day a story counts under wherever days are asked for.

/** Publication, else saving, as YYYY-MM-DD as printed. A bare year or month counts as its first day. */
export function storyDay(story: { datePublished?: string; savedAt: string }): string {
  const date = (story.datePublished ?? story.savedAt).slice(0, 10);
  return `${date}${'-01-01'.slice(date.length - 4)}`.slice(0, 10);
}
