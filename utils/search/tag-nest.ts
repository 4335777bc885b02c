// Tags nest with a slash: a story tagged `sea/ferries` is one of `sea` too.

/** A tag and all it is nested in, the outermost first, as they are spelled in it. */
export function tagNest(tag: string): string[] {
  const parts = tag.split('/').map((part) => part.trim());
  if (parts.length === 1 || parts.some((part) => part === '')) return [tag];
  return parts.map((_, at) => parts.slice(0, at + 1).join('/'));
}

/** Whether a folded tag is another or nested in it. */
export const isWithin = (tag: string, outer: string): boolean =>
  tag === outer || tag.startsWith(`${outer}/`);
