// Notices of correction and update, which a record of news must keep even where they stand outside the text.
import { CORRECTION_LABELS, CORRECTION_SENTENCES } from '../../words/corrections';
import { weightOf } from '../blocks/prose';
import type { Pass } from '../pass';

const saysCorrection = (lower: string): boolean =>
  CORRECTION_LABELS.test(lower) || CORRECTION_SENTENCES.test(lower);

/** A notice shorter than this is a heading or a label. */
const SHORTEST = 40;

/** Reads correction and update notices. */
export const corrections: Pass = {
  name: 'corrections',
  read: ({ judged }) => {
    const first = judged.findIndex((one) => one.story > 0.5);
    const last = judged.findLastIndex((one) => one.story > 0.5);
    const notices = judged
      .slice(Math.max(0, first - 6), last + 8)
      .map((one) => one.block.text)
      .filter(
        (text) =>
          weightOf(text) > SHORTEST && text.length < 1200 && saysCorrection(text.toLowerCase()),
      );
    return {
      fields: {
        correction:
          notices.length > 0
            ? [{ value: [...new Set(notices)], from: 'lines of the page', confidence: 0.7 }]
            : [],
      },
    };
  },
};
