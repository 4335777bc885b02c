// Omnivore: `metadata_*_to_*.json`, beside them `content/<slug>.html` and `highlights/<slug>.md`; a zip or the folder it was
// unpacked into. One name can stand twice in one zip, and highlights have no places.
import * as v from 'valibot';
import type { Draft } from '../draft';
import { draftedItems, type PlacedDraft } from '../drafted-items';
import { eachFile } from '../each-file';
import type { ImportItem, ImportWorld } from '../import-format';
import type { Probed } from '../probe';
import { htmlBlocks } from '../reading/html-blocks';
import { looseList, looseMoment, looseTags, looseText } from '../reading/loose';
import { marksIn } from '../reading/quoted-marks';
import { nameOf, wholeText } from '../source-file';

const Entry = v.looseObject({
  ...{ slug: looseText, title: looseText, author: looseText, url: looseText, state: looseText },
  ...{ savedAt: looseMoment, publishedAt: looseMoment, labels: looseTags },
  readingProgress: v.optional(v.fallback(v.number(), 0), 0),
});
type Entry = v.InferOutput<typeof Entry>;

/** Beside the metadata: files by folder and slug. */
type Beside = ReadonlyMap<string, Probed>;

const besideKey = (path: string): string => {
  const [folder = '', name = ''] = path.split('/').slice(-2);
  return `${folder}/${name.replace(/\.\w+$/, '')}`;
};

async function textOf(beside: Beside, key: string): Promise<string> {
  const found = beside.get(key);
  return found ? wholeText(found.file) : '';
}

function stateOf({ state, readingProgress }: Entry): Draft['state'] {
  if (/^archived$/i.test(state) || readingProgress >= 95) return 'read';
  return readingProgress > 0 ? 'reading' : 'unread';
}

async function draftOf(entry: Entry, beside: Beside, { parseHtml }: ImportWorld): Promise<Draft> {
  const { slug, url, title, author, labels, savedAt, publishedAt } = entry;
  const html = await textOf(beside, `content/${slug}`);
  const { marks, notes } = marksIn(await textOf(beside, `highlights/${slug}`));
  return {
    ...{ url, title, savedAt, tags: labels, published: publishedAt },
    authors: author === '' ? [] : [author],
    archived: /^archived$/i.test(entry.state),
    ...{ state: stateOf(entry), note: notes.join('\n\n'), highlights: marks },
    ...(html !== '' && { body: htmlBlocks(parseHtml(html, url)) }),
  };
}

/** Reads metadata, and what lies beside it. */
export function read(files: readonly Probed[], world: ImportWorld): AsyncGenerator<ImportItem> {
  const beside = new Map(files.map((one) => [besideKey(one.file.path), one]));
  const metadata = files.filter(
    ({ kind, file }) => kind === 'json' && /\.json$/i.test(nameOf(file)),
  );
  async function* draftsIn(one: Probed): AsyncGenerator<PlacedDraft> {
    if (one.kind !== 'json') return;
    for (const [at, entry] of v.parse(looseList(Entry), one.value).entries())
      if (!/^deleted$/i.test(entry.state))
        yield { draft: await draftOf(entry, beside, world), line: at + 1 };
  }
  return eachFile(metadata, (one) => draftedItems(one.file.path, draftsIn(one), world));
}
