// The dates on lines near the story, parted by what their labels say.
import { isOpenOrder, isoDate } from '../text/iso-date';
import { cueBit } from './blocks/cue-words';
import { WHEN } from './blocks/phrases';
import { isOnlyADay } from './names/only-a-day';
import type { Candidate, Material } from './pass';

const DATE = cueBit('date');
/** Words for a change after publication. */
export const MODIFIED =
  /updat|modif|aktuali[sz]|mis à jour|a[ck]?tualizad|actualizat|aggiornat|bijgewerkt|uppdaterad|oppdatert|opdateret|päivitetty|frissít|güncelleme|обновл|оновлен|更新|수정(?=\s*[:：\d]|일|됨)/i;

/** The material with the language that dates are read in. */
export interface Printed extends Material {
  language: string;
}

/** No story was published tomorrow; a day is left for time zones. */
export const isPast = (value: string, { page }: Material): boolean =>
  Date.parse(value.slice(0, 10)) < page.takenAt.getTime() + 24 * 60 * 60 * 1000;

/** Where a line says anew what follows: "Published 3 May 2026 | Updated 4 May 2026". */
const LABELS =
  /(?=\b(?:published|posted|first published|updated|modified|last (?:updated|modified)|veröffentlicht|erstellt|aktualisiert|stand|publié|mis à jour|modifié|publicado|actualizado|pubblicato|aggiornato|gepubliceerd|bijgewerkt|publicerad|uppdaterad|publisert|oppdatert|udgivet|opdateret|julkaistu|päivitetty|opublikowano|aktualizacja|güncelleme|yayınlanma)\b)|(?=опубликован|обновл)/i;
/** A label that stands before a date in a list of facts. */
const DATED = /^\W*(?:date|datum|fecha|data|dato|päiväys|dátum|дата|日期|発行|발행)\s*[:：]?\s+\d/i;
const LONGEST = 200;
/** A day this many blocks over the headline at most, or under it, is the story's. */
const OVER = 5;
const UNDER = 9;
/** How sure a day far over the headline is, and one that stands alone under it. */
const FAR = 0.15;
const BESIDE = 0.65;

interface Line {
  text: string;
  from: string;
  sure: number;
}

/** Lines over the text that may tell a date, and those under it that say so. */
function dateLines({ judged }: Material): Line[] {
  const first = judged.findIndex((one) => one.story > 0.5 && one.prose);
  const title = judged.findLastIndex((one, at) => at <= first && one.sinceTitle === 0);
  const last = judged.findLastIndex((one) => one.story > 0.5 && one.prose);
  return judged.flatMap((one, at) => {
    const { text, place } = one.block;
    if (text.length > LONGEST || (one.story > 0.7 && !isOnlyADay(text))) return [];
    const under = at > last && at < last + 16 && DATED.test(text);
    if (!under && (at < first - 25 || at > first + 3)) return [];
    const named = [place, place.parent].some((where) => where && (where.own & DATE) !== 0);
    // The head of the page tells the day on which it is read.
    if (title >= 0 && at < title - OVER) return [{ text, from: place.signature, sure: FAR }];
    if (named || under || WHEN.test(text)) {
      const beside = at > title && at < title + UNDER && isOnlyADay(text.replace(MODIFIED, ''));
      return [{ text, from: place.signature, sure: beside ? BESIDE : 0.5 }];
    }
    return text.length < 100 && !one.prose && /\d/.test(text) && one.block.linked === 0
      ? [{ text, from: place.signature, sure: 0.25 }]
      : [];
  });
}

/** Dates of publication and of changes. */
export interface Dates {
  published: Candidate<string>[];
  modified: Candidate<string>[];
}

/** The first dates that the page prints on such lines, parted by what their labels say. */
export function datesOnLines(material: Printed): Dates {
  const dates: Dates = { published: [], modified: [] };
  const lines = dateLines(material);
  for (const { text, from, sure } of lines.sort((a, b) => b.sure - a.sure))
    for (const part of text.split(LABELS)) {
      const value = isoDate(part, material.language);
      if (!value || value.length < 10 || !isPast(value, material)) continue;
      const list = MODIFIED.test(part) ? dates.modified : dates.published;
      if (list.length === 0)
        list.push({
          value,
          from,
          confidence: isOpenOrder(part, material.language) ? Math.min(sure, 0.3) : sure,
        });
    }
  return dates;
}
