// Lists that lie in lists, by names that hold the way to them: `A / B` for B in A.

/** A list, and the id of the list it lies in; empty where it lies in none. */
export interface Nested {
  id: string;
  name: string;
  parent: string;
}

/** No list lies deeper; also what ends a circle. */
const DEEPEST = 20;

/** The names of lists by their ids. */
export function pathsOf(lists: readonly Nested[]): Map<string, string> {
  const held = new Map(lists.map((list) => [list.id, list]));
  const pathOf = (list: Nested): string => {
    const names = [list.name];
    for (let at = held.get(list.parent); at && names.length < DEEPEST; at = held.get(at.parent))
      names.unshift(at.name);
    return names.filter(Boolean).join(' / ');
  };
  return new Map(lists.map((list) => [list.id, pathOf(list)]));
}
