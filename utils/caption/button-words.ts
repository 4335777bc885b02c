// Words that belong to the page's machinery around a picture: buttons, labels for screen readers, counters.
import {
  CONTROLS,
  CONTROLS_AFTER,
  CONTROLS_ASIDE,
  CONTROLS_BEFORE,
  NOTICE,
  REST_OF_CAPTION,
} from '../words/picture-controls';

/** The first word, as the table has it, behind whatever signs stand before it. */
const FIRST = /^[\s|:•·–—+[\]-]*([a-z]+|.?)/;
/** Nothing but dots, bars, bullets and the cross of a button. */
const SIGNS_ONLY = /^[\s|:•·–—-]*(?:\.\.\.|…|•|\||\[?\+\]?)[\s:.…|•»›>→,，]*$/;
/** What stands in the place of a first word where no word does. */
const SIGNS = new Set(['', '.', '…']);
const LONGEST = 160;

/** What may follow each first word; filled when it is first asked. */
const following = new Map<string, string[]>();

function restsOf(first: string): readonly string[] | undefined {
  if (following.size === 0)
    for (const [words, rest] of CONTROLS)
      for (const word of words.split(' '))
        following.set(word, [...(following.get(word) ?? []), rest]);
  return following.get(first);
}

const patterns = new Map<string, RegExp>();

function patternOf(first: string): RegExp | undefined {
  const known = patterns.get(first);
  const rests = known ? undefined : restsOf(first);
  if (!rests) return known;
  const made = new RegExp(`^(?:${rests.join('|')})[\\s:.…|•»›>→,，、\\]]*$`);
  patterns.set(first, made);
  return made;
}

/** Whether words are nothing but a button, a counter or a label. */
export function isMachinery(text: string): boolean {
  if (text.length >= LONGEST) return false;
  const lower = text.toLowerCase();
  if (NOTICE.test(lower)) return true;
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
      .replace(CONTROLS_BEFORE, '')
      .replace(REST_OF_CAPTION, '$1')
      .replace(CONTROLS_AFTER, '')
      .replace(CONTROLS_ASIDE, '')
      .replace(/\.{3} \[\+\]\s*/, '');
    if (next === words) break;
    words = next;
  }
  return words.trim();
}
