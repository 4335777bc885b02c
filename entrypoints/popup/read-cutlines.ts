// What a corrected credit and caption say, as the caption desk reads them. Loaded at the first correction.
import type { CutlineReader } from '../../utils/story/correct-story';

/** Fetches the caption desk. */
export async function readCutlines(): Promise<CutlineReader> {
  const [{ readCredit }, { readPersons }] = await Promise.all([
    import('../../utils/caption/read-credit'),
    import('../../utils/caption/read-persons'),
  ]);
  return { credit: readCredit, persons: readPersons };
}
