// A collection to be cited and deposited: the stories in canonical JSON, whose sum is the identifier, with all that a stranger
// needs to understand, check and cite them.
import type { SavedStory } from '../../story/saved-story';
import { canonicalJson } from '../../text/canonical-json';
import type { ExportAbout } from '../export-about';
import { ExportZip } from '../export-zip';
import { gatheredBytes } from '../gathered';
import { CollectedFacts, metadataLine, packageLine } from '../package/collected-facts';
import {
  citationFile,
  datasheet,
  hashing,
  licenceNote,
  type Packaged,
  readme,
} from '../package/package-texts';
import { roCrate } from '../package/ro-crate';
import { chosenTables } from '../tables/all-tables';
import { csvLine } from '../tables/csv-lines';
import { dataPackage } from '../tables/data-package';
import type { Table } from '../tables/table';
import { WaitingEntry } from '../waiting-entry';

const lineOf = (story: SavedStory, { options }: ExportAbout): string =>
  options.text ? packageLine(story) : metadataLine(story);

/** The tables beside the lines. They say when a story was last met and how far it was read, so they are no part of the identifier. */
class Tables {
  readonly #tables: { table: Table; file: WaitingEntry }[];

  constructor(private readonly about: ExportAbout) {
    const tables = about.options.text ? chosenTables(about.options) : [];
    this.#tables = tables.map((table) => {
      const file = new WaitingEntry(`data/${table.name}.csv`);
      file.add(csvLine(table.columns.map(({ name }) => name)));
      return { table, file };
    });
  }

  add(story: SavedStory): void {
    for (const { table, file } of this.#tables)
      file.add(
        table
          .rows(story)
          .map((cells) => csvLine(cells))
          .join(''),
      );
  }

  async *write(zip: ExportZip): AsyncGenerator<Uint8Array> {
    if (this.#tables.length === 0) return;
    for (const { file } of this.#tables) yield* zip.waiting(file);
    const described = dataPackage(
      this.#tables.map(({ table }) => table),
      { ...this.about, options: { ...this.about.options, separator: ',' } },
    );
    yield* zip.text('data/datapackage.json', described);
  }
}

async function* zipped(
  stories: AsyncIterable<SavedStory>,
  given: ExportAbout,
): AsyncGenerator<Uint8Array> {
  const { options } = given;
  const about = { ...given, options: { ...options, pictures: options.pictures && options.text } };
  const zip = new ExportZip('package', about);
  const facts = new CollectedFacts();
  const tables = new Tables(about);
  const pictures = new WaitingEntry('data/pictures.jsonl');
  const name = options.text ? 'data/stories.jsonl' : 'data/stories-metadata.jsonl';
  yield* zip.lines(name, stories, async (story) => {
    facts.note(story);
    tables.add(story);
    for (const { photo, bytes: _, ...file } of await zip.picturesOf(story))
      pictures.add(`${canonicalJson({ storyId: story.id, photo: photo.id, ...file })}\n`);
    return lineOf(story, about);
  });
  yield* tables.write(zip);
  yield* zip.waiting(pictures);
  yield* zip.allPictures();
  const packaged = { about, facts, pictures: zip.files.filter(isPicture).length };
  yield* described(zip, packaged);
  yield* zip.finish();
}

const isPicture = ({ name }: { name: string }): boolean => name.startsWith('pictures/');

async function* described(zip: ExportZip, packaged: Packaged): AsyncGenerator<Uint8Array> {
  yield* zip.text('README.md', readme(packaged));
  yield* zip.text('CITATION.cff', citationFile(packaged));
  yield* zip.text('DATASHEET.md', datasheet(packaged));
  yield* zip.text('HASHING.md', hashing(packaged));
  yield* zip.text('LICENSE-NOTE.md', licenceNote(packaged));
  yield* zip.text('ro-crate-metadata.json', roCrate(packaged, zip.files));
  const sums = zip.files.map(({ name, sha256 }) => `${sha256}  ${name}\n`);
  yield* zip.text('SHA256SUMS', sums.join(''));
}

/** The package as a zip; without its text it holds addresses, sums and counts alone, under the same identifier. */
export const write = (stories: AsyncIterable<SavedStory>, about: ExportAbout) =>
  gatheredBytes(zipped(stories, about));

/** The line of one story. */
export const preview = (story: SavedStory, about: ExportAbout): string => lineOf(story, about);
