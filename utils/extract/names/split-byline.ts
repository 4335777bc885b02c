// A byline as printed, read into names. What is no name of a person or an agency is left out, nothing is guessed.
import { LETTER, startsLower, startsUpper, UPPER } from '../../text/letter-classes';
import { foldSpace } from '../../text/white-space';

const LEAD =
  /^[\s\-–—|•·:]*(?:(?:written|reported|story|words|text|analysis|opinion|review|photos?|interview|exclusive|comment|report|guest post|posted|published|post|article|auf(?:gezeichnet|geschrieben))\s+)?(?:by|von|vom|par|por|di|da|door|av|af|tekst|texte?|autor(?:in|es|en)?(?:\/autor(?:in)?)?|verfasst von|auteurs?|authors?|from|przez|от|автор|автори|текст|kirjoittaja)(?![a-zà-öø-žа-я])\s*:?\s*/i;

const BETWEEN = new RegExp(
  `\\s*[;|•·/\\n]\\s*|\\s*,\\s*|\\s+(?:and|und|et|y|e|og|och|ja|en|i|и|with|mit|sowie)\\s+(?=[${UPPER}\\u0590-\\u1fff\\u3040-\\ud7a3])|\\s*&\\s*|\\s+[–—-]\\s+`,
);
const CITY = new RegExp(`\\s+(?:in|aus|for|at|à|en|i) [${UPPER}].*$`);

/** Words that tell a role, a desk, a place or a time from a name. */
const NO_NAME =
  /\b(?:editor|editors|reporter|correspondent|writer|contributor|columnist|producer|journalist|author|autor(?:in)?|redakt(?:eur|ion|ør|or)\w*|korrespondent\w*|reporterin|staff|team|desk|newsroom|published|updated|posted|photo\w*|foto\w*|bild|images?|read|min|minutes?|hours?|ago|follow|share|email|comments?|subscribe|chief|senior|director|professor|lecturer|guest|special to|today|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december|uhr|stand|in the|the author|view|profile|more|about|by line|http\S*|www|twitter|facebook|instagram|linkedin|uhr)\b|[@#\d©(){}[\]<>=]/i;

/** Particles that stand in small letters inside names. */
const PARTICLE =
  /^(?:de|da|di|do|dos|das|del|della|der|den|des|du|van|von|vom|zu|zur|la|le|el|al|bin|ibn|ter|ten|y|e|af|av|of|und|and|'t|d'|o')$/i;

const LETTERED = new RegExp(`^[${LETTER}]`);

/** A name begins with a capital, or with a letter of a script that has none. */
function beginsName(word: string): boolean {
  const bare = word.replace(/^["'“„‘(]/, '');
  return startsUpper(bare) || (!startsLower(bare) && LETTERED.test(bare));
}

const isShouted = (name: string): boolean =>
  name.length > 1 && startsUpper(name) && name === name.toUpperCase() && !/[\d,:;"()]/.test(name);

function isName(text: string): boolean {
  const words = text.split(' ');
  if (text.length < 2 || text.length > 60 || words.length > 6 || NO_NAME.test(text)) return false;
  if (words.every((word) => PARTICLE.test(word))) return false;
  return words.every((word) => PARTICLE.test(word) || beginsName(word));
}

/** The names in a byline, in its order, each once. */
export function splitByline(byline: string): string[] {
  const names: string[] = [];
  for (const part of foldSpace(byline).replace(LEAD, '').split(BETWEEN)) {
    const name = part
      .replace(LEAD, '')
      .replace(/^[\s.,:*–—-]+|[\s,:*–—-]+$/g, '')
      .replace(CITY, '');
    const settled = isShouted(name) && name.includes(' ') ? name : name.replace(/\.$/, '');
    if (isName(settled) && !names.includes(settled)) names.push(settled);
  }
  return names;
}
