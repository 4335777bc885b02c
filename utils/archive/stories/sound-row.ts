// What is sound of a damaged row: what its reader added to a story stays, whatever else has become of it.
import * as v from 'valibot';
import { Filing, type SavedStory } from '../../story/saved-story';
import { StoryRow } from '../../story/story-row';
import { storedRow } from '../database/stored-row';
import type { StoredRow } from '../database/tables';
import { filingOf, lightRow } from './light-row';

/** A filing with the sound fields of a row in the place of its own. In the trash is what the row has there. */
export function withSoundOf({ trashedAt, ...filing }: Filing, row: StoredRow): Filing {
  const own = filingOf(filing);
  const sound = Object.entries(Filing.entries).flatMap(([field, schema]) => {
    const value: unknown = Reflect.get(row, field);
    return v.is(schema, value) ? [[field, value]] : [];
  });
  return v.parse(Filing, { ...own, ...Object.fromEntries(sound) });
}

/** A row as it may be counted and replaced: itself, or where it is damaged the row of a story with what is sound of its filing. */
export function soundRow(row: StoredRow, story: SavedStory): StoredRow {
  if (v.safeParse(StoryRow, row).success) return row;
  const { trashedAt, ...content } = story;
  const light = lightRow({ ...content, ...withSoundOf(story, row), id: story.id });
  // Photos of the damaged story may lie there whatever its row says.
  return { ...storedRow(light, row.number), photoCount: 1 };
}
