// The archive with an eye on pictures: those of a story that is clipped are wanted where its keeper has said so, and those
// of stories deleted for good are cleared away.
import type { ArchiveReader, ArchiveWriter } from '../../utils/archive/archive';
import type { Result } from '../../utils/outcome/result';

type Archive = ArchiveReader & ArchiveWriter;

/** What happens to pictures when stories come and go. */
export interface PicturesOfArchive {
  /** Whether the pictures of every clipped story are to be kept. */
  always(): Promise<boolean>;
  /** There are pictures to fetch. */
  wanted(): void;
  /** Stories were deleted for good. */
  freed(): void;
}

/** The same archive; a story counts as filed only when its pictures are wanted too. */
export function archiveWithPictures(
  archive: Archive,
  { always, wanted, freed }: PicturesOfArchive,
): Archive {
  const freeing = async <E>(deleted: Promise<Result<number, E>>) => {
    const result = await deleted;
    if (result.ok && result.value > 0) freed();
    return result;
  };
  return {
    ...archive,
    async file(story, tags, now) {
      const filed = await archive.file(story, tags, now);
      if (filed.ok && (await always().catch(() => false))) {
        // A wish that cannot be noted keeps no story from being saved: the reader can have it later.
        await archive.wantPictures({ ids: [filed.value.id] }, now);
        wanted();
      }
      return filed;
    },
    purge: (ids) => freeing(archive.purge(ids)),
    purgeExpired: (now) => freeing(archive.purgeExpired(now)),
  };
}
