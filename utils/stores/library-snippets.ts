// Why the rows in sight answer the query: asked for once a row, forgotten with the query.
import { effect, type ReadonlySignal, signal } from '@preact/signals';
import type { Snippet } from '../search/snippet';
import type { LibraryReader } from './library-reader';

/** A sentence a story was found by. */
export type Found = Snippet;

/** The sentences, by story. */
export interface SnippetStore {
  readonly snippets: ReadonlySignal<ReadonlyMap<string, Snippet>>;
  /** Asks for those of some stories that have not been asked for yet. */
  look(ids: readonly string[]): void;
}

/** Follows the query as the list does. */
export function createSnippetStore(
  reader: Pick<LibraryReader, 'snippets'>,
  text: ReadonlySignal<string>,
): SnippetStore {
  const snippets = signal<ReadonlyMap<string, Snippet>>(new Map());
  let asked = new Set<string>();
  effect(() => {
    text.value;
    asked = new Set();
    snippets.value = new Map();
  });
  return {
    snippets,
    look(ids) {
      const query = text.peek();
      const fresh = query.trim() === '' ? [] : ids.filter((id) => !asked.has(id));
      if (fresh.length === 0) return;
      for (const id of fresh) asked.add(id);
      reader.snippets(fresh, query).then(
        (found) => {
          if (text.peek() !== query) return;
          snippets.value = new Map([...snippets.peek(), ...Object.entries(found)]);
        },
        // Without its sentence a row shows its first words, as it does without a query.
        () => {},
      );
    },
  };
}
