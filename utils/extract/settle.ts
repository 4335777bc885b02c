// Chooses among the candidates for each field and writes down where the chosen one came from.

import type { Provenance, Reason } from '../story/provenance';
import type { QualityFlag } from '../story/story';
import { bareLetters } from '../text/likeness';
import type { Candidate, Findings, Material, Pass, ReadFields, Settled } from './pass';

/** The outcome of all passes. */
export interface Settlement {
  fields: Settled;
  provenance: Record<string, Provenance>;
  reasons: Reason[];
  flags: QualityFlag[];
}

type Field = keyof ReadFields;
type Offer = Candidate<unknown> & { pass: string };

/** Runs the passes in order; one that throws is noted and skipped. `leaveOut` is asked before each. */
export function runPasses(
  passes: readonly Pass[],
  material: Material,
  leaveOut: (pass: Pass) => boolean = () => false,
): Settlement {
  const offers = new Map<string, Offer[]>();
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
  offers: Map<string, Offer[]>,
  settlement: Settlement,
): void {
  const settleField = <K extends Field>(field: K): void => {
    const offered = fields[field];
    if (!offered || offered.length === 0) return;
    const all = [...(offers.get(field) ?? []), ...offered.map((one) => ({ ...one, pass }))];
    offers.set(field, all);
    const best = bestOf(field, all);
    const chosen = offered.find((one) => one.value === best?.value);
    if (!best || !chosen) return;
    settlement.fields[field] = chosen.value;
    settlement.provenance[field] = {
      pass: best.pass,
      from: best.from,
      confidence: Math.round(best.confidence * 100) / 100,
    };
  };
  for (const field of fieldNames(fields)) settleField(field);
}

const FIELDS: Record<Field, true> = {
  url: true,
  sameAs: true,
  headline: true,
  alternativeHeadline: true,
  kicker: true,
  byline: true,
  author: true,
  dateline: true,
  datePublished: true,
  dateModified: true,
  publisher: true,
  articleSection: true,
  keywords: true,
  inLanguage: true,
  isAccessibleForFree: true,
  correction: true,
  agencyAttribution: true,
  body: true,
  photos: true,
};

const isField = (name: string): name is Field => Object.hasOwn(FIELDS, name);
const fieldNames = (fields: Findings['fields']): Field[] => Object.keys(fields).filter(isField);

const length = ({ value }: Offer): number => (typeof value === 'string' ? value.length : 0);

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
function choices(offers: ReadonlyMap<string, Offer[]>, settlement: Settlement): Reason[] {
  return CONTESTED.flatMap((field) => {
    const chosen = printed(settlement.fields[field]);
    const origin = settlement.provenance[field];
    const rivals = (offers.get(field) ?? []).filter(
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
function bestOf(field: Field, offers: readonly Offer[]): Offer | undefined {
  // Body and photos have one voice, and comparing them would take long.
  if (offers.length < 2) return offers[0];
  const doubt = new Map<string, number>();
  const keys = new Map(offers.map((offer) => [offer, keyOf(field, offer.value)]));
  const key = (offer: Offer): string => keys.get(offer) ?? '';
  for (const offer of offers)
    doubt.set(key(offer), (doubt.get(key(offer)) ?? 1) * (1 - offer.confidence));
  return offers.reduce<Offer | undefined>((best, offer) => {
    if (!best) return offer;
    const [a, b] = [doubt.get(key(offer)) ?? 1, doubt.get(key(best)) ?? 1];
    if (a !== b) return a < b ? offer : best;
    if (field.startsWith('date') && length(offer) !== length(best))
      return length(offer) > length(best) ? offer : best;
    return offer.confidence > best.confidence ? offer : best;
  }, undefined);
}
