// What a corrected byline, credit and caption say, read as those of a page are. Loaded at the first correction. The library's own
// file: what it shared with the popup would stand before the popup's first rows, and bring the popup's style along.
import type { BylineReader, CutlineReader } from '../../utils/story/correct-story';

/** Fetches what reads them. */
export async function readTyped(): Promise<CutlineReader & BylineReader> {
  const [{ readCredit }, { readPersons }, { splitByline }] = await Promise.all([
    import('../../utils/caption/read-credit'),
    import('../../utils/caption/read-persons'),
    import('../../utils/extract/names/split-byline'),
  ]);
  return { credit: readCredit, persons: readPersons, names: splitByline };
}
