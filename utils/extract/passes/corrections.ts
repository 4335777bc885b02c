// Notices of correction and update, which a record of news must keep even where they stand outside the text.
import { weightOf } from '../blocks/prose';
import type { Pass } from '../pass';

/** Words that head a notice; a colon or a dash follows, with a time or a day before it at most. */
const LABELLED =
  /^\W*(?:corrections?(?: appended)?|clarifications?|editor.?s.? note|updates?|korrektur|korrekturhinweis|berichtigung|richtigstellung|anmerkung der redaktion|hinweis der redaktion|anm\. d\. red|rectificati(?:f|on)|note de la rédaction|erratum|errata|fe de (?:erratas|errores)|rectificación|corrección|aclaración|nota (?:del editor|de la redacción|da redação|della redazione)|correção|correzione|rettifica|errata corrige|correctie|rectificatie|rättelse|uppdatering|rettelse|korreksjon|presisering|præcisering|oikaisu|korjaus|sprostowanie|oprava|helyreigazítás|düzeltme|уточнение|поправка|исправление|виправлення|更正|訂正|おことわり|勘误|勘誤|정정|바로잡습니다)(?![a-zà-öø-žа-я])[^\n:.–—：]{0,30}[:.–—：]/;
/** Sentences that are one. */
const SAYS =
  /^\W*(?:this (?:article|story|post|report) (?:was|has been) (?:amended|corrected|updated|clarified|edited)|an earlier version of this|updated to|in einer früheren (?:version|fassung)|(?:dans )?une (?:première|précédente) version|en una versión anterior|in een eerdere versie|i en tidigare version|i en tidligere versjon)(?![a-zà-öø-ž])/;

const saysCorrection = (lower: string): boolean => LABELLED.test(lower) || SAYS.test(lower);

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
