// Why a story could not be written to the library. Each kind has a sentence for the reader (`trouble_<kind>`).
import * as v from 'valibot';

/**
 * `disk-full`: no room left. `newer-library`: the library was written by a newer Cutline. `not-a-story`: the value
 * offered is none; `detail` names the field. `not-saved`: the database refused; `detail` says why.
 */
export const FilingTrouble = v.object({
  kind: v.picklist(['disk-full', 'newer-library', 'not-a-story', 'not-saved']),
  detail: v.exactOptional(v.string()),
});
export type FilingTrouble = v.InferOutput<typeof FilingTrouble>;
