// Pages and texts that were saved as files: read by the engine that reads pages in tabs, as far as they still say what they are.
import { extractStory } from '../../extract/extract-story';
import { done, failed, type Result } from '../../outcome/result';
import { paragraphsFromPlainText } from '../../page/paragraphs-from-plain-text';
import type { FileProblem } from '../../story/file-problem';
import { problemOfLine } from '../../story/file-problem';
import { parseSavedStory } from '../../story/parse-story';
import type { SavedStory } from '../../story/saved-story';
import { addressOfWords } from '../draft';
import { eachFile } from '../each-file';
import type { ImportItem, ImportWorld } from '../import-format';
import type { Probed } from '../probe';
import { isoMoment } from '../reading/moment';
import { type SavedPage, savedPage } from '../reading/page-file';
import { wholeText } from '../source-file';

const UNKNOWN = { id: '0'.repeat(32), contentHash: '0'.repeat(64) };

function documentOf(
  { html, isText }: SavedPage,
  url: string,
  { parseHtml }: ImportWorld,
): Document {
  if (!isText) return parseHtml(html, url);
  const document = parseHtml('', url);
  document.body.textContent = html;
  paragraphsFromPlainText(document);
  return document;
}

async function storyOf(
  page: SavedPage,
  world: ImportWorld,
): Promise<Result<SavedStory, FileProblem>> {
  const url = page.url ?? (await addressOfWords(page.html));
  const reading = { now: world.now, extractorVersion: world.version };
  const read = extractStory(documentOf(page, url, world), reading);
  if (!read.ok) return failed({ kind: 'no-story' });
  const savedAt = isoMoment(page.savedAt) ?? world.now.toISOString();
  const parsed = parseSavedStory({
    ...read.value,
    ...{
      url: page.url === undefined ? url : read.value.url,
      retrievedUrl: url,
      retrievedAt: savedAt,
    },
    ...UNKNOWN,
    ...{ savedAt, lastSeenAt: savedAt, tags: [], readingState: 'unread' },
    ...{ starred: false, archived: false },
  });
  return parsed.ok ? done(parsed.value) : failed(problemOfLine(parsed.trouble));
}

/** What lies beside a page that a browser saved whole. */
const BESIDE = /_files\//;

/** A story a file. */
export const read = (files: readonly Probed[], world: ImportWorld): AsyncGenerator<ImportItem> =>
  eachFile(
    files.filter(({ file }) => !BESIDE.test(file.path)),
    async function* ({ file, kind }): AsyncGenerator<ImportItem> {
      const page = await savedPage(await wholeText(file), kind === 'markup');
      const story = await storyOf(page, world);
      yield story.ok ? { story: story.value } : { file: file.path, problem: story.trouble };
    },
  );
