// Why stories answer what was typed.
import { filterQuery } from '../../search/filter-query';
import type { Snippet } from '../../search/snippet';
import { snippetOf } from '../../search/snippet-of';
import { EVERYTHING } from '../../search/story-filter';
import { wantedWords } from '../../search/wanted-words';
import type { Connection } from '../database/connection';
import { asTheyLie } from './search-rows';

/** A snippet for each story that has one, by id. */
export const snippetsOf = (
  connection: Connection,
  ids: readonly string[],
  text: string,
): Promise<Record<string, Snippet>> =>
  connection.read(['rows', 'bodies', 'photos'], async (reader) => {
    const wanted = wantedWords(filterQuery({ ...EVERYTHING, text }));
    if (wanted.length === 0) return {};
    const rows = (await reader.many('rows', ids)).filter((row) => row !== undefined);
    const stories = await asTheyLie(reader, rows);
    return Object.fromEntries(
      stories.flatMap((story) => {
        const snippet = story && snippetOf(story, wanted);
        return snippet ? [[story.id, snippet]] : [];
      }),
    );
  });
