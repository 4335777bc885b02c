// When it was published, as the page prints it: time elements, microdata and date lines beside the headline.
import { wordsIn } from '../../page/element-words';
import { isoDate } from '../../text/iso-date';
import { monthNumber } from '../../text/month-names';
import { dateLanguage } from '../date-language';
import { type Dates, datesOnLines, isPast, MODIFIED, type Printed } from '../date-lines';
import type { Candidate, Findings, Material, Pass, Settled } from '../pass';
import { isUniversal, printedDay } from '../printed-day';

/** A label before a day is shorter. */
const LABELLED = 30;

function fromMicrodata(material: Printed, name: string): Candidate<string>[] {
  for (const element of material.page.document.querySelectorAll(`[itemprop~="${name}"]`)) {
    const given =
      element.getAttribute('datetime') ?? element.getAttribute('content') ?? wordsIn(element);
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

/** Whether class or words before a time element call it that of a change; software calls what never changed both. */
function tellsChange(time: Element): boolean {
  if (/\bpublished\b/.test(time.className)) return false;
  const around = wordsIn(time.parentElement);
  const before = around.slice(0, Math.max(0, around.indexOf(wordsIn(time)))).slice(-LABELLED);
  return MODIFIED.test(`${time.className} ${before.replace(/^.*[|·•]/, '')}`);
}

/** The first time elements of the story that tell of no change. */
const timesOf = ({ page }: Material): Element[] =>
  [...page.document.querySelectorAll('time')]
    .filter(
      (time) =>
        !time.closest(
          'aside, footer, nav, [class*="related"], [class*="teaser"], [class*="comment"], [class*="card"]',
        ),
    )
    .slice(0, 4)
    .filter((time) => !tellsChange(time));

function fromTimes(material: Printed): Candidate<string>[] {
  for (const time of timesOf(material)) {
    const value = isoDate(time.getAttribute('datetime') ?? wordsIn(time), material.language);
    if (value) return [{ value, from: 'time', confidence: 0.6 }];
  }
  return [];
}

/** What the first of them prints, whatever its stamp is. */
function fromTimeWords(material: Printed): Candidate<string>[] {
  for (const time of timesOf(material)) {
    const value = isoDate(wordsIn(time), material.language);
    if (value && value.length >= 10) return [{ value, from: 'time', confidence: 0.6 }];
  }
  return [];
}

const NO_DATES: Dates = { published: [], modified: [] };

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
  const told =
    (datePublished?.length ?? 0) > 10 && dateModified !== undefined && !isUniversal(datePublished);
  const lines = told ? NO_DATES : datesOnLines(material);
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
  const printed = isUniversal(datePublished)
    ? printedDay(datePublished, [...fromTimeWords(material), ...lines.published])
    : [];
  return {
    fields: {
      datePublished: [
        ...published,
        ...printed,
        ...updated.map((one) => ({ ...one, confidence: 0.3 })),
      ],
      dateModified: [...fromMicrodata(material, 'dateModified'), ...lines.modified],
    },
  };
}

/** Reads the dates off the page. */
export const visibleDate: Pass = { name: 'visible-date', read };
