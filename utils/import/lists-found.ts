// Lists and folders that stories lay in, as collections. A list has the same key in every import, so that a file that is
// imported again adds to what it began.
import type { OrganisationRow } from '../search/organisation-row';
import { sha256Hex } from '../text/sha256';

/** Gathers lists while the stories pass. */
export class ListsFound {
  readonly #members = new Map<string, Set<string>>();

  /** Notes that a story lies in some lists. */
  note(names: readonly string[], id: string): void {
    for (const name of names) {
      const members = this.#members.get(name);
      if (members) members.add(id);
      else this.#members.set(name, new Set([id]));
    }
  }

  /** The names. */
  get names(): string[] {
    return [...this.#members.keys()];
  }

  /** The lists as rows of the shelf. */
  rows(now: Date): Promise<OrganisationRow[]> {
    return Promise.all(
      [...this.#members].map(async ([name, members]): Promise<OrganisationRow> => {
        const id = (await sha256Hex(`list\n${name}`)).slice(0, 32);
        const createdAt = now.toISOString();
        return {
          ...{ key: `collection:${id}`, kind: 'collection', id, createdAt, name },
          members: [...members],
        };
      }),
    );
  }
}
