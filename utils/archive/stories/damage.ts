// What can still be said of stories that are damaged.
import type { Connection } from '../database/connection';
import type { DamageReport } from '../door/finding';
import { shownRow } from './shown-row';
import { wholeStories } from './whole-story';

const text = (value: unknown): string | undefined =>
  typeof value === 'string' ? value : undefined;

/** A report for each story that is damaged. */
export const damageOf = (connection: Connection, ids: readonly string[]): Promise<DamageReport[]> =>
  connection.read(['rows', 'bodies', 'photos'], async (reader) => {
    const rows = (await reader.many('rows', ids)).filter((row) => row !== undefined);
    const stories = await wholeStories(reader, rows);
    return rows.flatMap((row, at): DamageReport[] => {
      const story = stories[at];
      const problem = story?.ok === false ? story.trouble.problem : undefined;
      if (problem === undefined && shownRow(row) !== undefined) return [];
      const rest = story?.ok === false ? story.trouble.rest : undefined;
      const headline = text(row.headline) ?? text(rest?.headline);
      const url = text(row.url) ?? text(rest?.url);
      return [
        {
          id: row.id,
          ...(headline !== undefined && { headline }),
          ...(url !== undefined && { url }),
          problem: problem ?? `The row of the story ${row.id} is damaged.`,
        },
      ];
    });
  });
