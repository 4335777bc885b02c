// Chooses among the candidates for each field and writes down where the chosen one came from.

import type { Provenance, Reason } from '../story/provenance';
import type { QualityFlag } from '../story/story';
import { bareLetters } from '../text/likeness';
import { localStamp } from './local-stamp';
import type { Candidate, Findings, Material, Pass, ReadFields, Settled } from './pass';
import { isUniversal } from './printed-day';

/** The outcome of all passes. */
export interface Settlement {
  fields: Settled;
  provenance: Record<string, Provenance>;
  reasons: Reason[];
  flags: QualityFlag[];
}

type Field = keyof ReadFields;
type Offer = Candidate<unknown> & { pass: string };
/** What was offered so far, by field. */
type Offers = { [K in Field]: (Candidate<NonNullable<ReadFields[K]>> & { pass: string })[] };

/** Runs the passes in order; one that throws is noted and skipped. `leaveOut` is asked before each. */
export function runPasses(
  passes: readonly Pass[],
  material: Material,
  leaveOut: (pass: Pass) => boolean = () => false,
): Settlement {
  const offers = nothingOffered();
  const settlement: Settlement = { fields: {}, provenance: {}, reasons: [], flags: [] };
  for (const pass of passes) {
    if (leaveOut(pass)) continue;
    const findings = guarded(pass, material, settlement);
    for (const reason of findings.reasons ?? [])
      settlement.reasons.push({ pass: pass.name, ...reason });
    for (const flag of findings.flags ?? [])
      if (!settlement.flags.includes(flag)) settlement.flags.push(flag);
    settleFields(findings.fields, pass.name, offers, settlement);
  }
  settlement.reasons.push(...choices(offers, settlement));
  return settlement;
}

function guarded(pass: Pass, material: Material, settlement: Settlement): Findings {
  try {
    return pass.read(material, settlement.fields);
  } catch (error) {
    settlement.reasons.push({
      pass: pass.name,
      did: 'flagged',
      what: 'the whole pass',
      why: `it failed: ${error instanceof Error ? error.message : String(error)}`,
    });
    return { fields: {} };
  }
}

function settleFields(
  fields: Findings['fields'],
  pass: string,
  offers: Offers,
  settlement: Settlement,
): void {
  const settleField = <K extends Field>(field: K): void => {
    const offered = fields[field];
    if (!offered || offered.length === 0) return;
    const all: Offers[K] = offers[field];
    all.push(...offered.map((one) => ({ ...one, pass })));
    const best = bestOf(field, all);
    if (!best) return;
    settlement.fields[field] = best.value;
    settlement.provenance[field] = {
      pass: best.pass,
      from: best.from,
      confidence: Math.round(best.confidence * 100) / 100,
    };
  };
  for (const field of fieldNames(fields, offers)) settleField(field);
}

const nothingOffered = (): Offers => ({
  url: [],
  sameAs: [],
  headline: [],
  alternativeHeadline: [],
  kicker: [],
  byline: [],
  author: [],
  dateline: [],
  datePublished: [],
  dateModified: [],
  publisher: [],
  articleSection: [],
  keywords: [],
  inLanguage: [],
  isAccessibleForFree: [],
  correction: [],
  agencyAttribution: [],
  body: [],
  photos: [],
});

const isField = (name: string, offers: Offers): name is Field => Object.hasOwn(offers, name);
const fieldNames = (fields: Findings['fields'], offers: Offers): Field[] =>
  Object.keys(fields).flatMap((name) => (isField(name, offers) ? [name] : []));

/** How precise a date is; a stamp with the hour of the place tells more than one in universal time. */
const precision = ({ value }: Offer): number => {
  if (typeof value !== 'string') return 0;
  return isUniversal(value) ? 17 : value.length;
};

/** Fields of which the page often says two things. */
const CONTESTED: readonly Field[] = ['headline', 'author', 'datePublished', 'publisher'];

const printed = (value: unknown): string =>
  (typeof value === 'string'
    ? value
    : Array.isArray(value)
      ? value
          .map((one) => (typeof one === 'object' && one !== null && 'name' in one ? one.name : one))
          .join(', ')
      : ''
  ).slice(0, 80);

/** What was chosen where passes differed, and over what. */
function choices(offers: Offers, settlement: Settlement): Reason[] {
  return CONTESTED.flatMap((field) => {
    const chosen = printed(settlement.fields[field]);
    const origin = settlement.provenance[field];
    const offered: readonly Offer[] = offers[field];
    const rivals = offered.filter(
      ({ value }) => keyOf(field, value) !== keyOf(field, settlement.fields[field]),
    );
    const rival = rivals.reduce<Offer | undefined>(
      (best, one) => (best && best.confidence >= one.confidence ? best : one),
      undefined,
    );
    if (!rival || !origin || chosen === '') return [];
    const why = `${origin.from} says so; ${rival.from} says "${printed(rival.value)}"`;
    return [{ pass: origin.pass, did: 'took' as const, what: `${field}: ${chosen}`, why }];
  });
}

/** What candidates are told apart by: dates by their day, others by their letters. */
const keyOf = (field: Field, value: unknown): string =>
  field.startsWith('date') && typeof value === 'string'
    ? value.slice(0, 10)
    : bareLetters(JSON.stringify(value) ?? '');

/** Of dates that name one day the most precise speaks. Candidates that say the same support each other; the surest voice of the best supported value speaks for it. */
function bestOf<O extends Offer>(field: Field, offers: readonly O[]): O | undefined {
  // Body and photos have one voice, and comparing them would take long.
  if (offers.length < 2) return offers[0];
  const doubt = new Map<string, number>();
  const keys = new Map(offers.map((offer) => [offer, keyOf(field, localStamp(offer, offers))]));
  const key = (offer: O): string => keys.get(offer) ?? '';
  for (const offer of offers)
    doubt.set(key(offer), (doubt.get(key(offer)) ?? 1) * (1 - offer.confidence));
  return offers.reduce<O | undefined>((best, offer) => {
    if (!best) return offer;
    const [a, b] = [doubt.get(key(offer)) ?? 1, doubt.get(key(best)) ?? 1];
    if (a !== b) return a < b ? offer : best;
    if (field.startsWith('date') && precision(offer) !== precision(best))
      return precision(offer) > precision(best) ? offer : best;
    return offer.confidence > best.confidence ? offer : best;
  }, undefined);
}
