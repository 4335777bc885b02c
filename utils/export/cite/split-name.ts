// A name as given and family name, by a rule that knows no person: only where its reader has agreed to that.

/** A name: as it is printed, or in two parts. */
export type CitedName = { literal: string } | { given: string; family: string; suffix?: string };

const PARTICLES = new Set(
  (
    'af al bin bint da dal dalla de del dela della den der des di dos du el ibn la las le lo los san ' +
    'ten ter van vom von y zu zum zur ʿabd'
  ).split(' '),
);
const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/i;
/** What no person is called by: an agency, an office, a list. */
const NO_PERSON =
  /[\d&@/;:()]|\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}/u;

const isParticle = (word: string): boolean => PARTICLES.has(word.toLowerCase());

/** The name in two parts; as it is where it has only one word, a comma, or is no person's. */
export function splitName(name: string): CitedName {
  const words = name.trim().split(/\s+/);
  const last = words.at(-1) ?? '';
  const suffix = words.length > 2 && SUFFIX.test(last) ? words.pop() : undefined;
  if (words.length < 2 || name.includes(',') || NO_PERSON.test(name)) return { literal: name };
  // An agency's own letters, or a name shouted by its page: nobody knows which.
  if (name === name.toUpperCase() && name !== name.toLowerCase()) return { literal: name };
  let from = words.length - 1;
  while (from > 1 && isParticle(words[from - 1] ?? '')) from -= 1;
  return {
    given: words.slice(0, from).join(' '),
    family: words.slice(from).join(' '),
    ...(suffix !== undefined && { suffix }),
  };
}
