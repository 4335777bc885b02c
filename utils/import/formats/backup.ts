// A backup of Cutline as a file among others: its stories, their earlier versions and the shelf. Restoring it, with its pictures
// and its check sums, is the settings' own.
import * as v from 'valibot';
import { OrganisationRow } from '../../search/organisation-row';
import { KeptVersion } from '../../story/earlier-version';
import { problemOfLine } from '../../story/file-problem';
import { parseSavedStory } from '../../story/parse-story';
import { eachFile } from '../each-file';
import type { ImportItem } from '../import-format';
import type { Probed } from '../probe';
import { type Line, linesOf } from '../reading/json-lines';
import { nameOf } from '../source-file';

function itemOf(name: string, { file, line, value }: Line): ImportItem {
  if (!value.ok) return { file, line, problem: value.trouble };
  if (name === 'stories.jsonl') {
    const story = parseSavedStory(value.value);
    return story.ok
      ? { story: story.value }
      : { file, line, problem: problemOfLine(story.trouble) };
  }
  const version = v.safeParse(KeptVersion, value.value);
  if (version.success) return { version: version.output };
  const row = v.safeParse(OrganisationRow, value.value);
  if (row.success) return { row: row.output };
  return { file, line, problem: { kind: 'wrong-line', why: name } };
}

const ORDER = ['stories.jsonl', 'versions.jsonl', 'shelf.jsonl'];

/** What a backup holds, but for its pictures. */
export function read(files: readonly Probed[]): AsyncGenerator<ImportItem> {
  const ordered = ORDER.flatMap((name) => files.filter(({ file }) => nameOf(file) === name));
  return eachFile(ordered, async function* ({ file }) {
    for await (const line of linesOf(file)) yield itemOf(nameOf(file), line);
  });
}
