// Which kept picture stands beside each row of the popup's list.
import { effect } from '@preact/signals';
import type { KeptPicture } from '../story/kept-picture';
import type { ClipArchive } from './clip-archive';
import type { ClipList } from './clip-list';

/** The kept picture of each story: the first of those kept. */
function firstOf(rows: readonly KeptPicture[]): KeptPicture[] {
  const first = new Map<string, KeptPicture>();
  for (const row of rows) if (!first.has(row.storyId)) first.set(row.storyId, row);
  return [...first.values()];
}

/** Follows the rows on show. `read` gives the bytes under a hash; addresses last as long as the page does. */
export function followRowPictures(
  list: Pick<ClipList, 'list' | 'pictures'>,
  archive: Pick<ClipArchive, 'pictures'>,
  read: (sha256: string) => Promise<Blob | undefined>,
): () => void {
  const add = async (ids: readonly string[]): Promise<void> => {
    const rows = await archive.pictures(ids);
    const kept = firstOf(rows.filter((row) => row.state === 'kept'));
    const show = async ({ storyId, sha256, type }: KeptPicture) => {
      const bytes = await read(sha256).catch(() => undefined);
      const picture = bytes && URL.createObjectURL(bytes.slice(0, bytes.size, type));
      return picture ? [[storyId, picture] as const] : [];
    };
    const made = (await Promise.all(kept.map(show))).flat();
    list.pictures.value = new Map([...list.pictures.peek(), ...made]);
  };
  return effect(() => {
    const { value } = list.list;
    if (value.state !== 'known') return;
    const ids = value.rows.map(({ id }) => id).filter((id) => !list.pictures.peek().has(id));
    if (ids.length > 0) void add(ids).catch(() => undefined);
  });
}
