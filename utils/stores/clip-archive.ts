// The archive as the popup asks it. It is loaded after the first frame, so everything that reads it can wait.
import type { ArchiveReader } from '../archive/door/archive';

/** What the popup asks of the archive. */
export type ClipArchive = Pick<
  ArchiveReader,
  | 'story'
  | 'rowByUrl'
  | 'pictures'
  | 'pictureCounts'
  | 'hosts'
  | 'rows'
  | 'count'
  | 'tags'
  | 'facets'
  | 'collections'
  | 'watch'
>;

/** Follows an answer of the archive from when it is there. Returns the way to stop, which may come first. */
export function follow<T>(
  archive: Promise<ClipArchive>,
  ask: (archive: ClipArchive) => Promise<T>,
  tell: (value: T) => void,
  fail: () => void,
): () => void {
  let stopped = false;
  let stop = () => {};
  archive.then((open) => {
    if (!stopped) stop = open.watch(() => ask(open), tell, fail);
  }, fail);
  return () => {
    stopped = true;
    stop();
  };
}
