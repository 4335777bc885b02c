// Words that belong to the page's machinery around a picture: buttons, labels for screen readers, counters.
import { MACHINERY } from './machinery-words';

/** The first word, as the table has it, behind whatever signs stand before it. */
const FIRST = /^[\s|:•·–—+[\]-]*([a-z]+|.?)/;
/** Nothing but dots, bars, bullets and the cross of a button. */
const SIGNS_ONLY = /^[\s|:•·–—-]*(?:\.\.\.|…|•|\||\[?\+\]?)[\s:.…|•»›]*$/;
/** What stands in the place of a first word where no word does. */
const SIGNS = new Set(['', '.', '…']);
const LONGEST = 160;

/** What may follow each first word; filled when it is first asked. */
const following = new Map<string, string[]>();

function restsOf(first: string): readonly string[] | undefined {
  if (following.size === 0)
    for (const [words, rest] of MACHINERY)
      for (const word of words.split(' '))
        following.set(word, [...(following.get(word) ?? []), rest]);
  return following.get(first);
}

const patterns = new Map<string, RegExp>();

function patternOf(first: string): RegExp | undefined {
  const known = patterns.get(first);
  const rests = known ? undefined : restsOf(first);
  if (!rests) return known;
  const made = new RegExp(`^(?:${rests.join('|')})[\\s:.…|•»›\\]]*$`);
  patterns.set(first, made);
  return made;
}

const BEFORE =
  /^(?:open (?:this )?(?:photo|image) in gallery|view image in full ?screen|image (?:caption|copyright|source|credit)|legende|bildunterschrift|bildbeschreibung|beschreibung|caption|enlarge this image|(?:image|photo|picture) \d+ of(?: \d+)?|bild \d+ von \d+|foto \d+ (?:de|di|von|av) \d+|\d{1,2} ?[/／] ?\d{1,2}|\[?photo gallery\]?|close|zoom|vergrößern)\s*[:：|–—-]?\s+(?=\S)/i;
const AFTER =
  /\s*(?:(?<=[.!?)…]\s)(?:less|more|mehr|weniger)|(?:image|photo|picture|bild|foto) \d+ of(?: \d+)?|\.\.\. ?\[\+\]|\[\+\]|(?:…|\.\.\.)\s*(?:more|mehr|mer|less|weniger)|vis mer|vis mindre|hide caption|toggle caption|show caption|(?:read|show|see) (?:more|less)|view image in full ?screen|open (?:this )?(?:photo|image) in gallery:?|enlarge this image|mehr anzeigen|click to enlarge|\(click to enlarge\)|ver más|voir plus)\s*$/i;

/** Whether words are nothing but a button, a counter or a label. */
export function isMachinery(text: string): boolean {
  if (text.length >= LONGEST) return false;
  const lower = text.toLowerCase();
  const found = FIRST.exec(lower);
  const first = found?.[1] ?? '';
  if (SIGNS.has(first)) return SIGNS_ONLY.test(lower);
  return patternOf(first)?.test(lower.slice(found?.[0].length)) ?? false;
}

/** A caption without the machinery's words at its ends. */
export function withoutMachinery(text: string): string {
  let words = text;
  for (let round = 0; round < 3; round += 1) {
    const next = words
      .replace(BEFORE, '')
      .replace(AFTER, '')
      .replace(/\.{3} \[\+\]\s*/, '');
    if (next === words) break;
    words = next;
  }
  return words.trim();
}
