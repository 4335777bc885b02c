// Reads photographers and agencies out of a credit line. Words that are neither for certain stay unread.
import type { Person } from '../story/person';
import { LETTER, startsUpper, UPPER } from '../text/letter-classes';
import { bareLetters } from '../text/likeness';
import { foldSpace } from '../text/white-space';
import { CREDIT_FILLERS } from '../words/credit-phrases';
import { AND_IN_CREDIT, MADE_FOR as FOR, PARTICLE_IN_CREDIT } from '../words/name-particles';
import { NO_PHOTOGRAPHER, SUPPLIER } from '../words/no-persons';
import { creditParts, isAgency } from './name-agency';

/** Who made and who supplied a picture, as far as its credit line says. */
export interface CreditReading {
  creator: Person[];
  source?: string;
}

const FILLERS = new Set(CREDIT_FILLERS);
const NAME_WORD = new RegExp(`^[${LETTER}’'.-]+$`);

const JOINED_NAMES = new RegExp(`\\s+(?:${AND_IN_CREDIT})\\s+(?=[${UPPER}]\\S+\\s+[${UPPER}])`);
const MADE_FOR = new RegExp(`\\s+(?:${FOR})\\s+[${UPPER}].*$`);

function withoutFillers(part: string): string {
  const words = part.replace(/[.;]$/, '').split(/\s+/);
  while (
    words.length > 1 &&
    FILLERS.has((words.at(-1) ?? '').toLowerCase()) &&
    !isAgency(words.join(' '))
  )
    words.pop();
  return words.join(' ');
}

// Beside a photographer's name, across a slash or a bar, the other part names who supplies the picture.
const isSupplier = (words: string, named: boolean, joined: boolean): boolean =>
  isAgency(words) ||
  SUPPLIER.test(words) ||
  (joined &&
    named &&
    startsUpper(words) &&
    words.split(/\s+/).length <= 5 &&
    !/^all rights/i.test(words));

/** Two to five words that begin with capitals, particles between them aside. */
function isName(words: string): boolean {
  const parts = words.split(/\s+/);
  const last = parts.at(-1) ?? '';
  if (parts.length < 2 || parts.length > 5 || last.length < 2 || last.includes('.')) return false;
  return parts.every(
    (part, at) =>
      (startsUpper(part) && NAME_WORD.test(part)) ||
      (at > 0 && at < parts.length - 1 && PARTICLE_IN_CREDIT.test(part)),
  );
}

const isPerson = (words: string): boolean => isName(words) && !NO_PHOTOGRAPHER.test(words);

/** Reads a credit line. */
export function readCredit(creditLine: string): CreditReading {
  const line = foldSpace(creditLine);
  const joined = /[/|／｜]/.test(line);
  const parts = creditParts(line)
    .flatMap((part) => part.split(JOINED_NAMES))
    .map((part) => part.replace(/\s*\([^()]*\)$/, ''))
    .map((part) => withoutFillers(part.replace(/^(?:©|\(c\)|handout(?: from)?)\s*/i, '')))
    .map((part) => part.replace(MADE_FOR, ''));
  const agency = parts.some(isAgency);
  const creator: Person[] = [];
  const source: string[] = [];
  const named = new Set<string>();
  for (const words of parts) {
    const letters = bareLetters(words);
    if (named.has(letters)) continue;
    if (isPerson(words) && !isAgency(words)) creator.push({ name: words });
    else if (isSupplier(words, agency || creator.length > 0, joined)) source.push(words);
    else continue;
    named.add(letters);
  }
  return { creator, ...(source.length > 0 ? { source: source.join('/') } : {}) };
}
