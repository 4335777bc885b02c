// Reads photographers and agencies out of a credit line. Words that are neither for certain stay unread.
import type { Person } from '../story/person';
import { CREDIT_FILLERS } from './credit-words';
import { foldSpace } from './fold-space';
import { creditParts, isAgency } from './name-agency';

/** Who made and who supplied a picture, as far as its credit line says. */
export interface CreditReading {
  creator: Person[];
  source?: string;
}

const FILLERS = new Set(CREDIT_FILLERS);
const NAME = /^(?:\p{Lu}[\p{L}\p{M}’'.-]*\s+)(?:(?:\p{Lu}[\p{L}\p{M}’'.-]*|von|van|de|da|di|del|der|den|bin|al|el|la|le|dos)\s+){0,3}\p{Lu}[\p{L}\p{M}’'-]+$/u;
const NO_PERSON =
  /\b(?:agency|agence|agencia|archiv\w*|press|news|images?|photos?|pictures?|media|studios?|stock|times|post|herald|university|universität|museum|police|polizei|ministry|ministerium|ministerio|department|office|company|corp|inc|ltd|gmbh|ag|group|foundation|institute|service|services|court|house|city|stadt|museum|library|commons|collection|courtesy|all rights|copyright|film|films|pool|alliance|illustration|entertainment|network|sports?|tv|club|fc|association|union|navy|army|force|government|commission)\b/iu;

function withoutFillers(part: string): string {
  const words = part.replace(/[.;]$/, '').split(/\s+/);
  while (words.length > 1 && FILLERS.has((words.at(-1) ?? '').toLowerCase()) && !isAgency(words.join(' '))) words.pop();
  return words.join(' ');
}

/** Reads a credit line. */
export function readCredit(creditLine: string): CreditReading {
  const creator: Person[] = [];
  const source: string[] = [];
  const parts = creditParts(foldSpace(creditLine)).flatMap((part) => part.split(/\s+(?:and|und|et|y|e|og|och|en|&)\s+(?=\p{Lu}\S+\s+\p{Lu})/u));
  for (const part of parts) {
    const words = withoutFillers(part.replace(/\s*\([^()]*\)$/u, '').replace(/^(?:©|\(c\)|courtesy of|handout(?: from)?)\s*/iu, ''));
    if (isAgency(words)) {
      if (!source.includes(words)) source.push(words);
    } else if (NAME.test(words) && !NO_PERSON.test(words)) {
      if (!creator.some((person) => person.name === words)) creator.push({ name: words });
    }
  }
  return { creator, ...(source.length > 0 ? { source: source.join('/') } : {}) };
}
