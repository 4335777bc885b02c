// What a filter holds of one condition, whatever its shape there.
import type { StoryFilter } from './story-filter';

/** The values, as they stand in an address; none where the filter leaves the condition open. */
export function chosenIn(filter: StoryFilter, field: keyof StoryFilter): readonly string[] {
  const value = filter[field];
  if (value === undefined) return [];
  if (value === true) return ['1'];
  return typeof value === 'string' ? [value] : value;
}
