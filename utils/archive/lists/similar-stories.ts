// Finding stories from elsewhere with much of the same text: wire copy, reprints. By the body, never by the headline.
import type { Query } from '../../search/query';
import { bandsOf, shareInCommon } from '../../search/sketch';
import { TRASHED } from '../../search/story-marks';
import { bandFact, bodyWords } from '../../search/story-terms';
import type { Connection } from '../database/connection';
import type { SimilarStory } from '../door/finding';
import { shownRow } from '../stories/shown-row';
import { READ_TABLES } from './list-rows';
import { asTheyLie, searchRows } from './search-rows';

/** Less in common than this is no copy. */
const LEAST = 0.3;
/** Stories looked at, at most. */
const MOST = 60;

/** The stories most alike, the most alike first. */
export const similarStories = (connection: Connection, id: string): Promise<SimilarStory[]> =>
  connection.read(READ_TABLES, async (reader) => {
    const row = await reader.get('rows', id);
    const [story] = row ? await asTheyLie(reader, [row]) : [];
    if (story === undefined) return [];
    const words = bodyWords(story);
    const of = bandsOf(words).map((band): Query => ({ kind: 'fact', fact: bandFact(band) }));
    if (of.length === 0) return [];
    const inTrash: Query = { kind: 'mark', mark: TRASHED };
    const query: Query = {
      kind: 'every',
      of: [
        { kind: 'some', of },
        { kind: 'not', of: inTrash },
      ],
    };
    const rows = (await searchRows(reader, query, MOST)).filter((other) => other.id !== id);
    const stories = await asTheyLie(reader, rows);
    return rows
      .flatMap((other, at): SimilarStory[] => {
        const shown = shownRow(other);
        const held = stories[at];
        if (shown === undefined || held === undefined) return [];
        return [{ row: shown, share: shareInCommon(words, bodyWords(held)) }];
      })
      .filter(({ share }) => share >= LEAST)
      .sort((a, b) => b.share - a.share);
  });
