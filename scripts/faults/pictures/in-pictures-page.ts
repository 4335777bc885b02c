// What a fault run does about pictures inside one of Cutline's own pages: has them kept, and looks at what is.
import { openArchiveReader } from '../../../utils/archive/open-archive-reader';
import { background } from '../../../utils/messages/background';
import { opfsPictures } from '../../../utils/pictures/opfs-pictures';
import { EVERYTHING } from '../../../utils/search/story-filter';
import { sha256Hex } from '../../../utils/text/sha256';
import { samples } from '../in-page';

/** Pictures of one story. */
const EACH = 4;

/** Saves the `n`th story, with pictures that lie at `origin`, and has them kept; gives `done` or what went wrong. */
export async function keep(n: number, origin: string): Promise<string> {
  const { fresh } = samples(n);
  const [photo] = fresh.photos;
  if (!photo) throw new Error('The story has no photo.');
  const url = `${origin}/story/${n}`;
  const photos = Array.from({ length: EACH }, (_, at) => ({
    ...photo,
    id: `p${at + 1}`,
    contentUrl: `${origin}/${n}/${at}.png`,
  }));
  const filed = await background.fileStory({ story: { ...fresh, url, photos }, tags: [] });
  if (!filed.ok) return filed.trouble.kind;
  const wanted = await background.keepPictures({ target: { ids: [filed.value.id] } });
  return wanted.ok ? 'done' : wanted.trouble.kind;
}

/** What became of pictures, by their addresses; `broken` are kept ones whose bytes are not what their hash says. */
export interface FoundPictures {
  wanted: string[];
  kept: string[];
  failed: string[];
  broken: string[];
}

/** Looks at every picture, as it lies there. */
export async function look(): Promise<FoundPictures> {
  const reader = openArchiveReader();
  const store = opfsPictures(() => navigator.storage.getDirectory());
  const found: FoundPictures = { wanted: [], kept: [], failed: [], broken: [] };
  const ids: string[] = [];
  for await (const { id } of reader.stories(EVERYTHING)) ids.push(id);
  for (const row of await reader.pictures(ids)) {
    found[row.state].push(row.address);
    if (row.state !== 'kept') continue;
    const bytes = await (await store.read(row.sha256))?.arrayBuffer();
    if (!bytes || (await sha256Hex(new Uint8Array(bytes))) !== row.sha256)
      found.broken.push(row.address);
  }
  reader.close();
  return found;
}
