// Reading the journal backwards: the newest word on every story, filing and row, and nothing twice.
import type { Filing, SavedStory } from '../story/saved-story';
import { deletedVersionOf, versionWord } from './deleted-version';
import type { JournalEntry } from './journal-entry';
import { emptyEntry } from './journal-entry';
import type { JournalFile } from './journal-file';
import { isOther, type JournalPlace } from './journal-files';
import { type JournalLine, readLine } from './journal-line';
import { type ReadLine, unsealed } from './journal-text';
import { type LostWord, lostWord } from './torn-line';

/**
 * What one file adds to what newer ones said. `torn` where it is not as it was written; `lost` is then what it may have said
 * that no newer one says.
 */
export interface LatestPart {
  file: JournalFile;
  torn: boolean;
  lost: LostWord[];
  entry: JournalEntry;
}

// What is left of a torn file comes before a base that was read after the same write, as entries do.
const newestFirst = (a: JournalFile, b: JournalFile): number =>
  b.to - a.to ||
  (a.kind === b.kind ? b.from - a.from : a.kind === 'base' ? 1 : b.kind === 'base' ? -1 : 0);

/** What newer lines have said, by what they spoke of. */
class Said {
  readonly stories = new Set<string>();
  readonly filings = new Map<string, Filing>();
  readonly gone = new Set<string>();
  readonly #others = new Set<string>();

  /** Whether this is the first word on `what`. */
  first(what: string): boolean {
    if (this.#others.has(what)) return false;
    this.#others.add(what);
    return true;
  }
}

const refiled = (story: SavedStory, filing: Filing): SavedStory => {
  const { note, highlights, trashedAt, readingPlace, ...rest } = story;
  return { ...rest, ...filing };
};

function hear(line: JournalLine, said: Said, entry: JournalEntry): void {
  if ('gone' in line) {
    const { gone } = line;
    if (!said.stories.has(gone) && !said.filings.has(gone) && !said.gone.has(gone))
      entry.gone.push(gone);
    said.gone.add(gone);
  } else if ('row' in line) {
    const version = deletedVersionOf(line.row);
    const word = version && versionWord(version);
    if (said.first(word ?? `row ${line.row.table} ${JSON.stringify(line.row.key)}`))
      entry.rows.push(line.row);
  } else if ('version' in line) {
    const fresh = said.first(versionWord(line.version));
    if (fresh && !said.gone.has(line.version.storyId)) entry.versions.push(line.version);
  } else if ('filing' in line) {
    const { id } = line.filing;
    if (said.gone.has(id) || said.stories.has(id) || said.filings.has(id)) return;
    said.filings.set(id, line.filing);
  } else {
    const { story } = line;
    if (said.gone.has(story.id) || said.stories.has(story.id)) return;
    const filing = said.filings.get(story.id);
    said.stories.add(story.id);
    said.filings.delete(story.id);
    entry.stories.push(filing ? refiled(story, filing) : story);
  }
}

/** What a torn line may have said that no newer line says. */
function lostIn(line: ReadLine, { to }: JournalFile, said: Said): LostWord[] {
  const word = lostWord(line.json, to);
  if (word.id === undefined) return [word];
  const { id } = word;
  const filing = line.json.startsWith('{"filing":') && said.filings.has(id);
  return filing || said.stories.has(id) || said.gone.has(id) ? [] : [word];
}

async function readPart(
  { directory, library }: JournalPlace,
  file: JournalFile,
  said: Said,
): Promise<LatestPart> {
  const entry = emptyEntry();
  const text = await directory.read(file.name).catch(() => undefined);
  const read = text === undefined ? undefined : await unsealed(text, library);
  if (!read || isOther(file, read.about))
    return { file, torn: true, lost: [{ write: file.to }], entry };
  const lost: LostWord[] = Array.from({ length: read.missing }, () => ({ write: file.to }));
  let torn = !read.whole;
  for (const line of read.lines.reverse()) {
    const heard = line.sound ? readLine(line.json) : undefined;
    if (heard) hear(heard, said, entry);
    else {
      torn = true;
      lost.push(...lostIn(line, file, said));
    }
  }
  return { file, torn, lost, entry };
}

/**
 * The newest state of all that the files speak of, a part a file, and at the end the filings of stories whose content is
 * in none of them.
 */
export async function* latestState(
  place: JournalPlace,
  files: readonly JournalFile[],
): AsyncGenerator<LatestPart, Filing[], void> {
  const said = new Said();
  for (const file of [...files].sort(newestFirst))
    if (file.kind !== 'whole') yield await readPart(place, file, said);
  return [...said.filings.values()];
}
