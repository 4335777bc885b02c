// When it was published, as the page prints it: time elements, microdata and date lines beside the headline.
import { isOpenOrder, isoDate } from '../../text/iso-date';
import { monthNumber } from '../../text/month-names';
import { cueBit } from '../blocks/cue-words';
import { WHEN } from '../blocks/phrases';
import { dateLanguage } from '../date-language';
import type { Candidate, Findings, Material, Pass, Settled } from '../pass';

const DATE = cueBit('date');
const MODIFIED =
  /updat|modif|aktuali[sz]|mis à jour|a[ck]?tualizad|actualizat|aggiornat|bijgewerkt|uppdaterad|oppdatert|opdateret|päivitetty|frissít|güncelleme|обновл|оновлен|更新|수정(?=\s*[:：\d]|일|됨)/i;

/** The material with the language that dates are read in. */
interface Printed extends Material {
  language: string;
}

function fromMicrodata(material: Printed, name: string): Candidate<string>[] {
  for (const element of material.page.document.querySelectorAll(`[itemprop~="${name}"]`)) {
    const given =
      element.getAttribute('datetime') ??
      element.getAttribute('content') ??
      element.textContent ??
      '';
    const value = isoDate(given, material.language);
    if (value) return [{ value, from: `itemprop=${name}`, confidence: 0.75 }];
  }
  return [];
}

/** Microformats: `<abbr class="published" title="2026-03-01T…">`. */
function fromMicroformats(material: Printed): Candidate<string>[] {
  const element = material.page.document.querySelector('.published[title], .dt-published[title]');
  const value = isoDate(element?.getAttribute('title') ?? '', material.language);
  return value ? [{ value, from: 'class published', confidence: 0.75 }] : [];
}

function fromTimes(material: Printed): Candidate<string>[] {
  const times = [...material.page.document.querySelectorAll('time')].filter(
    (time) =>
      !time.closest(
        'aside, footer, nav, [class*="related"], [class*="teaser"], [class*="comment"], [class*="card"]',
      ),
  );
  for (const time of times.slice(0, 4)) {
    if (MODIFIED.test(`${time.className} ${time.parentElement?.textContent?.slice(0, 60) ?? ''}`))
      continue;
    const value = isoDate(
      time.getAttribute('datetime') ?? time.textContent ?? '',
      material.language,
    );
    if (value) return [{ value, from: 'time', confidence: 0.6 }];
  }
  return [];
}

/** Where a line says anew what follows: "Published 3 May 2026 | Updated 4 May 2026". */
const LABELS =
  /(?=\b(?:published|posted|first published|updated|modified|last (?:updated|modified)|veröffentlicht|erstellt|aktualisiert|stand|publié|mis à jour|modifié|publicado|actualizado|pubblicato|aggiornato|gepubliceerd|bijgewerkt|publicerad|uppdaterad|publisert|oppdatert|udgivet|opdateret|julkaistu|päivitetty|opublikowano|aktualizacja|güncelleme|yayınlanma)\b)|(?=опубликован|обновл)/i;
/** A label that stands before a date in a list of facts. */
const DATED = /^\W*(?:date|datum|fecha|data|dato|päiväys|dátum|дата|日期|発行|발행)\s*[:：]?\s+\d/i;
const LONGEST = 200;

interface Line {
  text: string;
  from: string;
  sure: number;
}

/** Lines over the text that may tell a date, and those under it that say so. */
function dateLines({ judged }: Material): Line[] {
  const first = judged.findIndex((one) => one.story > 0.5 && one.prose);
  const last = judged.findLastIndex((one) => one.story > 0.5 && one.prose);
  return judged.flatMap((one, at) => {
    const { text, place } = one.block;
    if (text.length > LONGEST || one.story > 0.7) return [];
    const under = at > last && at < last + 16 && DATED.test(text);
    if (!under && (at < first - 25 || at > first + 3)) return [];
    const named = [place, place.parent].some((where) => where && (where.own & DATE) !== 0);
    if (named || under || WHEN.test(text)) return [{ text, from: place.signature, sure: 0.5 }];
    return text.length < 100 && !one.prose && /\d/.test(text) && one.block.linked === 0
      ? [{ text, from: place.signature, sure: 0.25 }]
      : [];
  });
}

interface Dates {
  published: Candidate<string>[];
  modified: Candidate<string>[];
}

const NO_DATES: Dates = { published: [], modified: [] };

/** The first dates that the page prints, parted by what their labels say. */
function fromLines(material: Printed): Dates {
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

/** No story was published tomorrow; a day is left for time zones. */
const isPast = (value: string, { page }: Material): boolean =>
  Date.parse(value.slice(0, 10)) < page.takenAt.getTime() + 24 * 60 * 60 * 1000;

/** Some outlets end the title of the page with the day: "Headline | 28.04.2026". */
function fromTitle(material: Printed): Candidate<string>[] {
  const [, end] = /[|–—-]\s*([^|–—]*\d{4})\s*$/.exec(material.page.document.title) ?? [];
  const value = end && end.length < 24 ? isoDate(end, material.language) : undefined;
  return value && value.length >= 10 ? [{ value, from: 'title', confidence: 0.2 }] : [];
}

/** "/2026/11/03/", "/20261103-", "/2026/november/03/". */
const DATED_ADDRESS = /\/((?:19|20)\d\d)[/-]?(\d\d|[a-z]{3,9}(?=\/))[/-]?(\d\d)(?=[/_-]|\.|$)/;

function fromAddress({ page }: Material): Candidate<string>[] {
  const [, year, name = '', day] = DATED_ADDRESS.exec(new URL(page.url).pathname) ?? [];
  const month = /\d/.test(name) ? name : String(monthNumber(name, 'en') ?? '').padStart(2, '0');
  const value = day ? isoDate(`${year}-${month}-${day}`) : undefined;
  return value ? [{ value, from: 'address', confidence: 0.4 }] : [];
}

function read(found: Material, settled: Settled): Findings {
  const { datePublished, dateModified, inLanguage } = settled;
  const material = { ...found, language: dateLanguage(found.page, inLanguage) };
  // Lines are weaker than what the head has said, and the names of months take the browser long to tell.
  const told = (datePublished?.length ?? 0) > 10 && dateModified !== undefined;
  const lines = told ? NO_DATES : fromLines(material);
  const published = [
    ...fromMicrodata(material, 'datePublished'),
    ...fromMicroformats(material),
    ...fromTimes(material),
    ...lines.published,
    ...fromAddress(material),
    ...fromTitle(material),
  ].filter(({ value }) => isPast(value, material));
  // What was only updated on the page was published no later.
  const updated = published.length === 0 ? lines.modified : [];
  return {
    fields: {
      datePublished: [...published, ...updated.map((one) => ({ ...one, confidence: 0.3 }))],
      dateModified: [...fromMicrodata(material, 'dateModified'), ...lines.modified],
    },
  };
}

/** Reads the dates off the page. */
export const visibleDate: Pass = { name: 'visible-date', read };
