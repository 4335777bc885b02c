// Cutline's own tables, read back: stories, with the photos and highlights of the tables beside them.
import * as v from 'valibot';
import { unguarded } from '../../export/tables/csv-lines';
import { fromOneCell, personsFromCell } from '../../export/tables/one-cell';
import { problemOfLine } from '../../story/file-problem';
import { Highlight } from '../../story/highlight';
import { parseSavedStory } from '../../story/parse-story';
import { PicturePosition } from '../../story/person';
import { STORY_SCHEMA_VERSION } from '../../story/schema-version';
import { QualityFlag } from '../../story/story';
import type { StoryBlock } from '../../story/story-block';
import { eachFile } from '../each-file';
import type { ImportItem } from '../import-format';
import type { Probed } from '../probe';
import { type Row, readRows } from '../reading/csv';
import { nameOf, wholeText } from '../source-file';

type Fields = Record<string, unknown>;

const at = ({ cells }: Row, column: string): string =>
  unguarded(cells.get(column.toLowerCase()) ?? '');

/** Cells that hold something, under the names of the record. */
const texts = (row: Row, ...columns: readonly string[]): Fields =>
  Object.fromEntries(
    columns.flatMap((column) => {
      const text = at(row, column);
      return text === '' ? [] : [[column, text]];
    }),
  );

const names = (cell: string) => fromOneCell(cell).map((name) => ({ name }));
const number = (cell: string) => (cell === '' ? {} : { value: Number(cell) });
const size = (row: Row, column: 'width' | 'height'): Fields => {
  const { value } = number(at(row, column));
  return value === undefined ? {} : { [column]: value };
};

const PRINTED = [
  'caption',
  'creditLine',
  'source',
  'copyrightNotice',
  'altText',
  'contentUrl',
  'contentLocation',
  'dateCreated',
] as const;

const photoOf = (row: Row): Fields => ({
  id: at(row, 'photo'),
  ...texts(row, ...PRINTED),
  creator: names(at(row, 'creator')),
  ...size(row, 'width'),
  ...size(row, 'height'),
  representativeOfPage: at(row, 'representativeOfPage') === 'true',
  personsShown: personsFromCell(at(row, 'personsShown')).map(({ name, position }) => ({
    name,
    ...(v.is(PicturePosition, position) && { position }),
  })),
  provenance: {},
});

function highlightOf(row: Row): Highlight[] {
  const parsed = v.safeParse(Highlight, {
    ...texts(row, 'exact', 'line', 'note', 'createdAt'),
    ...{ id: at(row, 'highlight'), prefix: at(row, 'prefix'), suffix: at(row, 'suffix') },
    ...{ start: Number(at(row, 'start')), end: Number(at(row, 'end')) },
  });
  return parsed.success ? [parsed.output] : [];
}

/** The body as its words stand in one cell, and the photos where they stood. */
function bodyOf(row: Row, photos: readonly Row[]): StoryBlock[] {
  const deck = at(row, 'alternativeHeadline');
  const text = at(row, 'text');
  const rest = deck !== '' && text.startsWith(deck) ? text.slice(deck.length) : text;
  const body: StoryBlock[] = rest
    .split('\n\n')
    .filter((part) => part.trim() !== '')
    .map((part) => ({ type: 'paragraph', text: [{ text: part }] }));
  for (const photo of photos) {
    const block = Number(at(photo, 'block'));
    if (body.length > 0 && block > 0)
      body.splice(block - 1, 0, { type: 'photo', photo: at(photo, 'photo') });
  }
  return body;
}

const flagsOf = (row: Row, body: readonly StoryBlock[]): QualityFlag[] => {
  const flags = fromOneCell(at(row, 'flags')).filter((flag) => v.is(QualityFlag, flag));
  return body.length === 0 && !flags.includes('link-only') ? [...flags, 'link-only'] : flags;
};

const STORY = [
  'url',
  'retrievedUrl',
  'retrievedAt',
  'headline',
  'alternativeHeadline',
  'kicker',
  'byline',
  'publisher',
  'articleSection',
  'datePublished',
  'dateModified',
  'inLanguage',
  'extractorVersion',
] as const;
const FILING = ['id', 'savedAt', 'lastSeenAt', 'contentHash', 'note', 'trashedAt'] as const;

function storyOf(row: Row, photos: readonly Row[], highlights: readonly Row[]): Fields {
  const body = bodyOf(row, photos);
  const marks = highlights.flatMap(highlightOf);
  const [dateline, agency, free] = [
    at(row, 'dateline'),
    at(row, 'agency'),
    at(row, 'isAccessibleForFree'),
  ];
  return {
    schemaVersion: STORY_SCHEMA_VERSION,
    ...texts(row, ...STORY, ...FILING),
    author: names(at(row, 'author')),
    keywords: fromOneCell(at(row, 'keywords')),
    correction: fromOneCell(at(row, 'correction')),
    ...(dateline !== '' && { dateline: { text: dateline } }),
    ...(agency !== '' && {
      agencyAttribution: { agency, evidence: at(row, 'agencyEvidence') },
    }),
    ...(free !== '' && { isAccessibleForFree: free === 'true' }),
    ...{
      body,
      photos: photos.map(photoOf),
      flags: flagsOf(row, body),
      provenance: {},
      reasons: [],
    },
    tags: fromOneCell(at(row, 'tags')),
    ...(marks.length > 0 && { highlights: marks }),
    readingState: at(row, 'readingState') || 'unread',
    starred: at(row, 'starred') === 'true',
    archived: at(row, 'archived') === 'true',
  };
}

const isStories = (file: Probed): boolean =>
  file.kind === 'table' && file.header.includes('contenthash');

async function rowsByStory(file: Probed | undefined): Promise<Map<string, Row[]>> {
  const rows = new Map<string, Row[]>();
  if (!file) return rows;
  for (const row of readRows(await wholeText(file.file))) {
    const id = at(row, 'storyId');
    rows.set(id, [...(rows.get(id) ?? []), row]);
  }
  return rows;
}

/** Stories as far as their tables have them. */
export async function* read(files: readonly Probed[]): AsyncGenerator<ImportItem> {
  const table = (name: string) => files.find(({ file }) => nameOf(file) === name);
  const photos = await rowsByStory(table('photos.csv'));
  const highlights = await rowsByStory(table('highlights.csv'));
  yield* eachFile(files.filter(isStories), async function* ({ file }): AsyncGenerator<ImportItem> {
    for (const row of readRows(await wholeText(file))) {
      const id = at(row, 'id');
      const story = storyOf(row, photos.get(id) ?? [], highlights.get(id) ?? []);
      const parsed = parseSavedStory(story);
      if (parsed.ok) yield { story: parsed.value };
      else yield { file: file.path, line: row.line, problem: problemOfLine(parsed.trouble) };
    }
  });
}
