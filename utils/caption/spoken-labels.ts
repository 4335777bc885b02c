// Labels that broadcasters say to screen readers before a credit or a caption ("Image source, "): known by their words, the
// comma that ends them, and most often by being hidden from sight.
import { SPOKEN_BEFORE_CAPTION, SPOKEN_BEFORE_CREDIT } from '../words/spoken-labels';
/** What the words behind a label are. */
export type Labelled = 'caption' | 'credit';

const END = '\\s*[,，、،]';

let made: { credit: RegExp; caption: RegExp } | undefined;
const patterns = () => {
  made ??= {
    credit: new RegExp(`^(?:${SPOKEN_BEFORE_CREDIT})${END}\\s*`, 'i'),
    caption: new RegExp(`^(?:${SPOKEN_BEFORE_CAPTION})${END}\\s*`, 'i'),
  };
  return made;
};
/** No label is longer. */
const LONGEST = 40;
const MAY_BE_LABEL = /[,，、،]/;

/** The label that some words begin with and what it announces; undefined where there is none. */
export function spokenLabel(text: string): { label: string; of: Labelled } | undefined {
  const start = text.slice(0, LONGEST);
  if (!MAY_BE_LABEL.test(start)) return undefined;
  const { credit, caption } = patterns();
  const says = credit.exec(start)?.[0];
  if (says !== undefined) return { label: says, of: 'credit' };
  const names = caption.exec(start)?.[0];
  return names === undefined ? undefined : { label: names, of: 'caption' };
}
