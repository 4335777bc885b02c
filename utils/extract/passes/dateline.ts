// The place, day and agency that open a story, kept in the text as printed and read into their parts.
import type { Dateline } from '../../story/story';
import { blockText } from '../../story/story-text';
import { LETTER, UPPER } from '../../text/letter-classes';
import { CHINESE_DATELINE, JAPANESE_DATELINE } from '../../words/news-agencies';
import { agencyIn } from '../names/agencies';
import type { Pass } from '../pass';

const WORD = `[${UPPER}][${LETTER}.'’-]*`;
const COUNTRY = `[${UPPER}][${LETTER}.]+`;
/** A town or two in capitals or with a capital, a country behind a comma. Each word ends where its letters do, so there is one way to read it. */
const PLACE = `${WORD}(?:(?: ?/ ?| )${WORD}){0,4}(?:,\\s{1,2}${COUNTRY}(?:\\s${COUNTRY})?)?`;
/** "Sept 5", "3 nov. 2026". */
const DAY = `(?:[${LETTER}]{3,9}\\.?\\s{1,2}\\d{1,2}|\\d{1,2}\\.?\\s{1,2}[${LETTER}]{3,9}\\.?)(?:,?\\s{1,2}\\d{4})?`;

/** The ways in which place, day and agency follow each other. */
const OPENINGS: readonly RegExp[] = [
  // "HANGZHOU, China, Sept 5 (AFP) —", "Berlin (dpa) -", "LONDON (Reuters) -", "PARIS —".
  new RegExp(
    `^(?<place>${PLACE})(?:(?:[,.]\\s{0,2}|\\s{1,2})(?<date>${DAY}))?\\s{0,2}(?:[([](?<agency>[^)\\]]{2,40})[)\\]])?\\s{0,2}(?:[—–:]|--?|\\.\\s{0,2}-)\\s{1,2}`,
  ),
  // "Velden (epd). The harbour", "VELDEN, November 3. /TASS/. The harbour", "VELDEN, 3 nov - RIA Novosti. The harbour".
  new RegExp(
    `^(?<place>${PLACE})(?:(?:[,.]\\s{0,2}|\\s{1,2})(?<date>${DAY}))?[.,]?\\s{0,2}(?:[([/](?<agency>[^)\\]/]{2,40})[)\\]/]|[—–-]\\s{1,2}(?<after>[${UPPER}][${LETTER} ]{2,20}))\\.\\s{1,2}`,
  ),
  // "(ANSA) - ROME, 3 NOV - The harbour", "(AP) — The harbour".
  new RegExp(
    `^[([](?<agency>[^)\\]]{2,40})[)\\]]\\s{0,2}[—–-]{1,3}\\s{1,2}(?:(?<place>${PLACE})(?:,\\s{0,2}(?<date>${DAY}))?\\s{1,2}[—–-]{1,3}\\s{1,2})?`,
  ),
  // 新华社北京4月24日电, 【東京共同】, (서울=연합뉴스).
  CHINESE_DATELINE,
  JAPANESE_DATELINE,
  /^[[(](?<place>[\uac00-\ud7a3]{2,6})=(?<agency>[\uac00-\ud7a3]{2,8})[\])]\s*/,
];

/** What must stand in a dateline; most paragraphs begin without. */
const BREAK = /[—–:-]\s|[)\]/】）]|^新|^中/;

const isShouted = (text: string): boolean =>
  text === text.toUpperCase() && text.replace(/[\s.,/'’-]/g, '').length > 2;

/** The mark of a wire service that the table does not hold: "(ots)". Parties are abbreviated in capitals. */
const MARK = /^[a-z]{2,5}$/;

function datelineIn(text: string): Dateline | undefined {
  const start = text.slice(0, 120);
  if (!BREAK.test(start)) return undefined;
  for (const pattern of OPENINGS) {
    const dateline = readDateline(pattern.exec(start));
    if (dateline) return dateline;
  }
  return undefined;
}

function readDateline(found: RegExpExecArray | null): Dateline | undefined {
  if (!found) return undefined;
  const { place, date, agency: bracket, after } = found.groups ?? {};
  const named = bracket ?? after;
  const agency = named === undefined ? undefined : agencyIn(named);
  const marked = agency !== undefined || (bracket !== undefined && MARK.test(bracket));
  const shouted = place !== undefined && isShouted(place.split(',')[0] ?? '');
  if (found[0].trim().endsWith('.') && !agency) return undefined;
  if (place === undefined ? !agency : !marked && !date && !(shouted && /[—–-]\s*$/.test(found[0])))
    return undefined;
  return {
    text: found[0].trim(),
    ...(place === undefined ? {} : { place: place.trim() }),
    ...(date === undefined ? {} : { date: date.trim() }),
    ...(agency === undefined ? {} : { agency }),
  };
}

/** Reads the dateline off the first paragraph. */
export const dateline: Pass = {
  name: 'dateline',
  read: (_, { body }) => {
    const first = body?.find((block) => block.type === 'paragraph');
    const value = first ? datelineIn(blockText(first)) : undefined;
    return {
      fields: { dateline: value ? [{ value, from: 'first paragraph', confidence: 0.8 }] : [] },
    };
  },
};
