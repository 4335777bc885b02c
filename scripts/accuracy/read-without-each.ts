// Runs inside a page: the story as all passes read it, and as it would be read without each of them. The page is
// copied and judged once; nothing of this is in the extension.
import { storyOf } from '../../utils/extract/extract-story';
import { gatherMaterial } from '../../utils/extract/gather-material';
import { PASSES } from '../../utils/extract/passes';
import { runPasses } from '../../utils/extract/settle';
import { predictionOf } from '../reading/prediction';

const reading = { now: new Date(), extractorVersion: '0' };
/** Reading a page many times takes longer than a reader may wait. */
const NO_HURRY = {
  copyingUp: () => false,
  witnessUp: () => false,
  up: () => false,
  ranOut: () => false,
};
const gathered = gatherMaterial(document, reading.now, NO_HURRY);

const storyWithout = (name: string | undefined) =>
  storyOf(
    gathered,
    runPasses(
      PASSES.filter((pass) => pass.name !== name),
      gathered.material,
    ),
    reading,
  );

const whole = storyWithout(undefined);

/** Predictions without an id or a time, by the pass left out; `whole` with what the reader says of itself. */
export const read = {
  whole: {
    prediction: predictionOf('', whole, 0),
    inLanguage: whole.inLanguage,
    flags: whole.flags,
    reasons: whole.reasons,
    provenance: whole.provenance,
  },
  without: Object.fromEntries(
    PASSES.map(({ name }) => [name, predictionOf('', storyWithout(name), 0)]),
  ),
};
