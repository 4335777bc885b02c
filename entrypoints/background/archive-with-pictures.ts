// The archive with an eye on pictures: those of a story that is clipped are wanted where the user has said so, and those
// of stories deleted for good are cleared away.
import type { BackgroundArchive } from '../../utils/archive/door/archive';
import type { Result } from '../../utils/outcome/result';

/** What happens to pictures when stories come and go. */
export interface PicturesOfArchive {
  /** Whether the pictures of every clipped story are to be kept. */
  always(): Promise<boolean>;
  /** There are pictures to fetch. */
  wanted(): void;
  /** Stories are about to be deleted for good; they are when this has resolved. */
  freeing(): Promise<void>;
  /** Stories were deleted for good. */
  freed(): void;
}

/** The same archive; a story counts as filed only when its pictures are wanted too. */
export function archiveWithPictures(
  archive: BackgroundArchive,
  { always, wanted, freeing, freed }: PicturesOfArchive,
): BackgroundArchive {
  const deleting = async <T, E>(
    deleted: () => Promise<Result<T, E>>,
    count: (value: T) => number,
  ): Promise<Result<T, E>> => {
    await freeing();
    const result = await deleted();
    if (result.ok && count(result.value) > 0) freed();
    return result;
  };
  const all = (count: number): number => count;
  // Pictures of a story in the trash wait for it: whatever may have brought one back looks for them.
  const returning = async <T, E>(changed: Promise<Result<T, E>>) => {
    const result = await changed;
    if (result.ok) wanted();
    return result;
  };
  return {
    ...archive,
    restore: (ids) => returning(archive.restore(ids)),
    undo: (name) => returning(archive.undo(name)),
    change: (target, change, now) => {
      const changed = archive.change(target, change, now);
      return change.trashed === false ? returning(changed) : changed;
    },
    async file(story, tags, now, how) {
      const pictures = await always().catch(() => false);
      const filed = await archive.file(story, tags, now, { ...how, pictures });
      // A story that was there may have come out of the trash, where its pictures waited.
      if (filed.ok && (pictures || filed.value.outcome !== 'new')) wanted();
      return filed;
    },
    purge: (ids, now) => deleting(() => archive.purge(ids, now), all),
    purgeExpired: (now) => deleting(() => archive.purgeExpired(now), all),
    undoImport: (id) =>
      deleting(
        () => archive.undoImport(id),
        ({ gone }) => gone,
      ),
  };
}
