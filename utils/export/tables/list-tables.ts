// The lists of a story as tables, a row a value: what is joined in one cell of a story's row stands here apart.
import { placeHighlights } from '../../highlight/place-highlights';
import type { Highlight } from '../../story/highlight';
import type { SavedStory } from '../../story/saved-story';
import { utcOf } from './moment';
import { type Column, type Table, tableOf } from './table';

interface Listed<Value> {
  at: number;
  value: Value;
}

const listed = <Value>(values: readonly Value[]): Listed<Value>[] =>
  values.map((value, at) => ({ at: at + 1, value }));

const place = {
  storyId: { type: 'string', of: (_: unknown, { id }: SavedStory) => id },
  position: { type: 'integer', of: ({ at }: { at: number }) => at },
} as const;

const KEY = ['storyId', 'position'] as const;

/** A table of one list of texts. */
const ofTexts = (
  name: string,
  column: string,
  texts: (story: SavedStory) => readonly string[],
  needs?: 'own',
): Table =>
  tableOf<Listed<string>>({
    name,
    key: KEY,
    ...(needs && { needs }),
    rowsOf: (story) => listed(texts(story)),
    columns: { ...place, [column]: { type: 'string', of: ({ value }) => value } },
  });

interface InPhoto extends Listed<{ name: string; position?: string }> {
  photo: string;
}

const inPhotos = ({ photos }: SavedStory, of: 'creator' | 'personsShown'): InPhoto[] =>
  photos.flatMap((photo) => listed(photo[of]).map((one) => ({ ...one, photo: photo.id })));

const named: Readonly<Record<string, Column<InPhoto>>> = {
  storyId: place.storyId,
  photo: { type: 'string', of: ({ photo }) => photo },
  position: place.position,
  name: { type: 'string', of: ({ value }) => value.name },
};

const mark = (of: (highlight: Highlight) => string | undefined): Column<Listed<Highlight>> => ({
  type: 'string',
  of: ({ value }) => of(value),
});

/** The tables of lists, in the order they are written. */
export const LIST_TABLES: readonly Table[] = [
  ofTexts('authors', 'name', ({ author }) => author.map(({ name }) => name)),
  ofTexts('keywords', 'keyword', ({ keywords }) => keywords),
  ofTexts('corrections', 'correction', ({ correction }) => correction),
  ofTexts('flags', 'flag', ({ flags }) => flags),
  tableOf<InPhoto>({
    name: 'creators',
    key: ['storyId', 'photo', 'position'],
    rowsOf: (story) => inPhotos(story, 'creator'),
    columns: named,
  }),
  tableOf<InPhoto>({
    name: 'persons',
    key: ['storyId', 'photo', 'position'],
    rowsOf: (story) => inPhotos(story, 'personsShown'),
    columns: {
      ...named,
      stands: { type: 'string', of: ({ value }) => value.position },
    },
  }),
  ofTexts('tags', 'tag', ({ tags }) => tags, 'own'),
  tableOf<Listed<Highlight>>({
    name: 'highlights',
    key: KEY,
    needs: 'own',
    rowsOf: (story) => listed(placeHighlights(story).ordered),
    columns: {
      ...place,
      highlight: mark(({ id }) => id),
      exact: mark(({ exact }) => exact),
      prefix: mark(({ prefix }) => prefix),
      suffix: mark(({ suffix }) => suffix),
      note: mark(({ note }) => note),
      line: mark(({ line }) => line),
      start: { type: 'integer', of: ({ value }) => value.start },
      end: { type: 'integer', of: ({ value }) => value.end },
      createdAt: { type: 'datetime', of: ({ value }) => utcOf(value.createdAt) },
    },
  }),
];
