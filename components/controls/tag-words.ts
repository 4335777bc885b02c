// What becomes of the words typed into a tag field.
import { LONGEST_TAG } from '../../utils/story/longest-tag';
import { fold } from '../../utils/text/fold';

/** The tags in a typed or pasted text: parted by commas and line ends, white space settled. */
export const tagsInText = (text: string): string[] =>
  text
    .split(/[,،、\n]/)
    .map((tag) => tag.trim().replace(/\s+/g, ' ').slice(0, LONGEST_TAG))
    .filter(Boolean);

/** Adds tags that are not there yet, case and accents aside, and prefers the spelling already in use. */
export function withTags(
  tags: readonly string[],
  added: readonly string[],
  inUse: readonly string[] = [],
): string[] {
  const all = [...tags];
  for (const tag of added) {
    const same = (other: string) => fold(other) === fold(tag);
    if (!all.some(same)) all.push(inUse.find(same) ?? tag);
  }
  return all;
}

/** Up to six tags in use that the typed words may mean: those that begin so, then those with a word that does. */
export function completeTag(
  typed: string,
  tags: readonly string[],
  inUse: readonly string[],
): string[] {
  const start = fold(typed.trim());
  const taken = new Set(tags.map(fold));
  const free = inUse.filter((tag) => !taken.has(fold(tag)));
  const first = free.filter((tag) => fold(tag).startsWith(start));
  const inner = free.filter((tag) => !first.includes(tag) && fold(tag).includes(` ${start}`));
  return [...first, ...inner].slice(0, 6);
}
