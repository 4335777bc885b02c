// Notices of correction and update, which a record of news must keep even where they stand outside the text.
import type { Pass } from '../pass';

const NOTICE =
  /^\W*(?:corrections?(?: appended)?|clarifications?|editor.s note|updates?|updated to|this (?:article|story|post) (?:was|has been) (?:amended|corrected|updated|clarified|edited)|an earlier version of this|korrektur|richtigstellung|anmerkung der redaktion|anm\. d\. red|rectificati(?:f|e)|errata|fe de (?:erratas|errores)|rectificación|correzione|rettifica|correctie|rättelse|rettelse|oikaisu)\b[^\n]{0,3}[:.\s]/i;

/** Reads correction and update notices. */
export const corrections: Pass = {
  name: 'corrections',
  read: ({ judged }) => {
    const first = judged.findIndex((one) => one.story > 0.5);
    const last = judged.findLastIndex((one) => one.story > 0.5);
    const notices = judged
      .slice(Math.max(0, first - 6), last + 8)
      .map((one) => one.block.text)
      .filter((text) => text.length > 40 && text.length < 1200 && NOTICE.test(text));
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
