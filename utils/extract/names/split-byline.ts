// A byline as printed, read into names. What is no name of a person or an agency is left out, nothing is guessed.
import { foldSpace } from '../../text/white-space';

const LEAD =
  /^[\s\-–—|•·:]*(?:(?:written|reported|story|words|text|analysis|opinion|review|photos?|interview|exclusive|comment|report|guest post|posted|published|post|article|auf(?:gezeichnet|geschrieben))\s+)?(?:by|von|vom|par|por|di|da|door|av|af|tekst|texte?|autor(?:in|es|en)?(?:\/autor(?:in)?)?|verfasst von|auteurs?|authors?|from|przez|от|автор|автори|текст|kirjoittaja)(?!\p{L})\s*:?\s*/iu;

const BETWEEN =
  /\s*[;|•·/\n]\s*|\s*,\s*|\s+(?:and|und|et|y|e|og|och|ja|en|i|и|with|mit|sowie)\s+(?=\p{Lu}|\p{Lo})|\s*&\s*|\s+[–—-]\s+/u;

/** Words that tell a role, a desk, a place or a time from a name. */
const NO_NAME =
  /\b(?:editor|editors|reporter|correspondent|writer|contributor|columnist|producer|journalist|author|autor(?:in)?|redakt(?:eur|ion|ør|or)\w*|korrespondent\w*|reporterin|staff|team|desk|newsroom|published|updated|posted|photo\w*|foto\w*|bild|images?|read|min|minutes?|hours?|ago|follow|share|email|comments?|subscribe|chief|senior|director|professor|lecturer|guest|special to|today|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december|uhr|stand|in the|the author|view|profile|more|about|by line|http\S*|www|twitter|facebook|instagram|linkedin|uhr)\b|[@#\d©(){}[\]<>=]/iu;

/** Particles that stand in small letters inside names. */
const PARTICLE =
  /^(?:de|da|di|do|dos|das|del|della|der|den|des|du|van|von|vom|zu|zur|la|le|el|al|bin|ibn|ter|ten|y|e|af|av|of|und|and|'t|d'|o')$/iu;

function isName(text: string): boolean {
  const words = text.split(' ');
  if (text.length < 2 || text.length > 60 || words.length > 6 || NO_NAME.test(text)) return false;
  if (words.every((word) => PARTICLE.test(word))) return false;
  return words.every((word) => PARTICLE.test(word) || /^["'“„‘(]?[\p{Lu}\p{Lt}\p{Lo}]/u.test(word));
}

/** The names in a byline, in its order, each once. */
export function splitByline(byline: string): string[] {
  const names: string[] = [];
  for (const part of foldSpace(byline).replace(LEAD, '').split(BETWEEN)) {
    const name = part
      .replace(LEAD, '')
      .replace(/^[\s.,:*–—-]+|[\s,:*–—-]+$/g, '')
      .replace(/\s+(?:in|aus|for|at|à|en|i) \p{Lu}.*$/u, '');
    const settled =
      /^\p{Lu}[\p{Lu}\s.'’-]+$/u.test(name) && name.includes(' ') ? name : name.replace(/\.$/, '');
    if (isName(settled) && !names.includes(settled)) names.push(settled);
  }
  return names;
}
