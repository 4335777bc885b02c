// Cutline's own JSON Lines, read back: a story a line; in a zip with the collections beside them.
import * as v from 'valibot';
import { CollectionLabel } from '../../story/collection';
import { problemOfLine } from '../../story/file-problem';
import { parseSavedStory } from '../../story/parse-story';
import { eachFile } from '../each-file';
import type { ImportItem } from '../import-format';
import type { Probed } from '../probe';
import { type Line, linesOf } from '../reading/json-lines';
import { nameOf } from '../source-file';

const Collection = v.object({
  id: v.pipe(v.string(), v.minLength(1), v.maxLength(100)),
  createdAt: v.string(),
  ...CollectionLabel.entries,
  members: v.array(v.string()),
});

/** The line of a package leaves out how far its story was read, and when it was last met. */
function completed(value: unknown): unknown {
  const isStory = typeof value === 'object' && value !== null && 'contentHash' in value;
  if (!isStory || 'readingState' in value || !('savedAt' in value)) return value;
  return { ...value, readingState: 'unread', lastSeenAt: value.savedAt };
}

function storyItem({ file, line, value }: Line): ImportItem {
  if (!value.ok) return { file, line, problem: value.trouble };
  const parsed = parseSavedStory(completed(value.value));
  return parsed.ok
    ? { story: parsed.value }
    : { file, line, problem: problemOfLine(parsed.trouble) };
}

function collectionItem({ file, line, value }: Line): ImportItem {
  const parsed = v.safeParse(Collection, value.ok ? value.value : undefined);
  if (!parsed.success) return { file, line, problem: { kind: 'wrong-line', why: 'no collection' } };
  const { id } = parsed.output;
  return { row: { key: `collection:${id}`, kind: 'collection', ...parsed.output } };
}

async function* itemsIn(file: Probed): AsyncGenerator<ImportItem> {
  const itemOf = nameOf(file.file) === 'collections.jsonl' ? collectionItem : storyItem;
  for await (const line of linesOf(file.file)) yield itemOf(line);
}

/** Collections follow their stories. */
export function read(files: readonly Probed[]): AsyncGenerator<ImportItem> {
  const lines = files.filter(
    ({ kind, file }) => kind === 'lines' && nameOf(file) !== 'pictures.jsonl',
  );
  const isCollections = ({ file }: Probed) => nameOf(file) === 'collections.jsonl';
  return eachFile(
    [...lines.filter((one) => !isCollections(one)), ...lines.filter(isCollections)],
    itemsIn,
  );
}
