// A corpus for quanteda, AntConc and other concordancers: a text file a story, and a table whose first columns are the name of
// that file and its text, as their readers want it.
import type { SavedStory } from '../../story/saved-story';
import { storyText } from '../../story/story-text';
import type { ExportAbout } from '../export-about';
import { ExportZip } from '../export-zip';
import { FileNames } from '../file-names';
import { gatheredBytes } from '../gathered';
import { storyFileName } from '../story-file-name';
import { csvLine } from '../tables/csv-lines';
import { utcOf } from '../tables/moment';
import type { Cell } from '../tables/table';
import { WaitingEntry } from '../waiting-entry';

const COLUMNS: Readonly<Record<string, (story: SavedStory) => Cell>> = {
  headline: ({ headline }) => headline,
  author: ({ author }) => author.map(({ name }) => name).join('; '),
  publisher: ({ publisher }) => publisher,
  section: ({ articleSection }) => articleSection,
  date: ({ datePublished }) => datePublished,
  dateUtc: ({ datePublished }) => utcOf(datePublished),
  language: ({ inLanguage }) => inLanguage,
  url: ({ url }) => url,
  id: ({ id }) => id,
};

const headOf = ({ options }: ExportAbout): string =>
  (options.bom ? '\ufeff' : '') +
  csvLine(['doc_id', 'text', ...Object.keys(COLUMNS)], options.separator);

const lineOf = (name: string, story: SavedStory, { options }: ExportAbout): string =>
  csvLine(
    [name, storyText(story), ...Object.values(COLUMNS).map((column) => column(story))],
    options.separator,
  );

async function* zipped(
  stories: AsyncIterable<SavedStory>,
  about: ExportAbout,
): AsyncGenerator<Uint8Array> {
  const zip = new ExportZip('corpus', about);
  const names = new FileNames();
  const table = new WaitingEntry('corpus.csv');
  table.add(headOf(about));
  for await (const story of stories) {
    const name = names.name(storyFileName(story), story.id, '.txt');
    table.add(lineOf(name, story, about));
    yield* zip.text(`texts/${name}`, `${storyText(story)}\n`);
    zip.note(story);
  }
  yield* zip.waiting(table);
  yield* zip.finish();
}

/** `texts/` and `corpus.csv`. */
export const write = (stories: AsyncIterable<SavedStory>, about: ExportAbout) =>
  gatheredBytes(zipped(stories, about));

/** The lines of one story in the table. */
export const preview = (story: SavedStory, about: ExportAbout): string =>
  headOf(about) + lineOf(`${storyFileName(story)}.txt`, story, about);
