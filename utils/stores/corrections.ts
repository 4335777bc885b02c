// Putting stories right after they were saved, one field at a time or one credit for many photos, with the way back.

import type { Background } from '../messages/protocol';
import type { PhotoFilter } from '../search/photo-filter';
import type { BylineReader, CutlineReader, PhotoField, StoryField } from '../story/correct-story';
import type { Corrected, Correcting } from '../story/correction';
import type { ChangesStore } from './library-changes';
import type { LibraryReader } from './library-reader';
import type { Picture } from './photo-desk';

/** Reads what is typed as the words of a page are read. Fetched at the first correction. */
export type ReadTyped = () => Promise<CutlineReader & BylineReader>;

/** What a credit says; what is left empty stays as it is. */
export interface CreditMeaning {
  creditLine: string;
  /** Photographers, as a byline names them. */
  creator: string;
  source: string;
}

/** The ways to put things right. */
export interface CorrectionsStore {
  story(id: string, field: StoryField, typed: string): Promise<void>;
  photo(storyId: string, photoId: string, field: PhotoField, typed: string): Promise<void>;
  /** Has a field as it was printed, with what was read out of it. */
  asPrinted(of: Corrected, field: StoryField | PhotoField): Promise<void>;
  /** Says what a credit means, for some pictures wherever they stand. */
  credit(pictures: readonly Picture[], means: CreditMeaning): Promise<void>;
  /** Every picture under one printed credit. */
  withCredit(creditLine: string): Promise<Picture[]>;
}

const PAGE = 500;

/** The photos of some pictures by their stories. */
function byStory(pictures: readonly Picture[]): Corrected[] {
  const photos = new Map<string, string[]>();
  for (const { storyId, photo } of pictures.flatMap(({ uses }) => uses))
    photos.set(storyId, [...(photos.get(storyId) ?? []), photo.id]);
  return [...photos].map(([id, ids]) => ({ id, photos: ids }));
}

async function meaning(
  { creditLine, creator, source }: CreditMeaning,
  read: ReadTyped,
): Promise<Correcting> {
  const typed = await read();
  const { photoCorrection } = await import('../story/correct-story');
  const line = creditLine.trim() ? photoCorrection('creditLine', creditLine, typed) : {};
  return {
    photo: {
      ...line,
      ...(creator.trim() && { creator: typed.names(creator).map((name) => ({ name })) }),
      ...(source.trim() && { source: source.trim() }),
    },
  };
}

/** Corrects through the background. */
export function createCorrections(
  reader: Pick<LibraryReader, 'photos'>,
  calls: Pick<Background, 'correctStories'>,
  { run }: Pick<ChangesStore, 'run'>,
  read: ReadTyped,
): CorrectionsStore {
  const correct = async (of: readonly Corrected[], how: Correcting): Promise<void> => {
    await run(calls.correctStories({ of: [...of], how }), ({ count, undo }) =>
      count === 0 || undo === undefined ? undefined : { action: { did: 'corrected', count }, undo },
    );
  };
  return {
    async story(id, field, typed) {
      const [{ storyCorrection }, names] = await Promise.all([
        import('../story/correct-story'),
        read(),
      ]);
      await correct([{ id }], { story: storyCorrection(field, typed, names) });
    },
    async photo(storyId, photoId, field, typed) {
      const [{ photoCorrection }, desk] = await Promise.all([
        import('../story/correct-story'),
        read(),
      ]);
      const photo = photoCorrection(field, typed, desk);
      await correct([{ id: storyId, photos: [photoId] }], { photo });
    },
    asPrinted: (of, field) => correct([of], { asPrinted: [field] }),
    async credit(pictures, means) {
      await correct(byStory(pictures), await meaning(means, read));
    },
    async withCredit(credit) {
      const filter: PhotoFilter = { text: '', credit };
      const found: Picture[] = [];
      let after: string | undefined;
      do {
        const page = await reader.photos(filter, { limit: PAGE, ...(after && { after }) });
        found.push(...page.photos);
        after = page.next;
      } while (after !== undefined);
      return found;
    },
  };
}
