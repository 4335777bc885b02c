// When it was published, as the page prints it: time elements, microdata and date lines beside the headline.
import { isoDate } from '../../text/iso-date';
import { cueBit } from '../blocks/cue-words';
import { WHEN } from '../blocks/phrases';
import type { Candidate, Findings, Material, Pass } from '../pass';

const DATE = cueBit('date');
const MODIFIED =
  /updat|modif|aktualisiert|mis à jour|actualizad|aggiornat|bijgewerkt|uppdaterad|oppdatert|päivitetty|обновл/i;

const languageOf = ({ page }: Material): string =>
  page.document.documentElement.getAttribute('lang') ?? 'en';

function fromMicrodata(material: Material, name: string): Candidate<string>[] {
  for (const element of material.page.document.querySelectorAll(`[itemprop~="${name}"]`)) {
    const given =
      element.getAttribute('datetime') ??
      element.getAttribute('content') ??
      element.textContent ??
      '';
    const value = isoDate(given, languageOf(material));
    if (value) return [{ value, from: `itemprop=${name}`, confidence: 0.75 }];
  }
  return [];
}

/** Microformats: `<abbr class="published" title="2026-03-01T…">`. */
function fromMicroformats(material: Material): Candidate<string>[] {
  const element = material.page.document.querySelector('.published[title], .dt-published[title]');
  const value = isoDate(element?.getAttribute('title') ?? '', languageOf(material));
  return value ? [{ value, from: 'class published', confidence: 0.75 }] : [];
}

function fromTimes(material: Material): Candidate<string>[] {
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
      languageOf(material),
    );
    if (value) return [{ value, from: 'time', confidence: 0.6 }];
  }
  return [];
}

function fromLines(material: Material): Candidate<string>[] {
  const { judged } = material;
  const first = judged.findIndex((one) => one.story > 0.5 && one.prose);
  for (const one of judged.slice(Math.max(0, first - 25), first + 4)) {
    const { text, place } = one.block;
    if (text.length > 200 || one.story > 0.7) continue;
    const named = [place, place.parent].some((where) => where && (where.own & DATE) !== 0);
    if (!named && !WHEN.test(text)) continue;
    const value = isoDate(text, languageOf(material));
    if (value && value.slice(0, 10) <= material.page.takenAt.toISOString().slice(0, 10))
      return [{ value, from: place.signature, confidence: MODIFIED.test(text) ? 0.3 : 0.5 }];
  }
  return [];
}

function fromAddress({ page }: Material): Candidate<string>[] {
  const found = /\/((?:19|20)\d\d)[/-]?(\d\d)[/-]?(\d\d)(?=[/_-]|\.|$)/.exec(
    new URL(page.url).pathname,
  );
  const value = found ? isoDate(`${found[1]}-${found[2]}-${found[3]}`) : undefined;
  return value ? [{ value, from: 'address', confidence: 0.4 }] : [];
}

const read = (material: Material): Findings => ({
  fields: {
    datePublished: [
      ...fromMicrodata(material, 'datePublished'),
      ...fromMicroformats(material),
      ...fromTimes(material),
      ...fromLines(material),
      ...fromAddress(material),
    ],
    dateModified: fromMicrodata(material, 'dateModified'),
  },
});

/** Reads the dates off the page. */
export const visibleDate: Pass = { name: 'visible-date', read };
