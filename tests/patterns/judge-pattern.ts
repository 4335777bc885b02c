// Asks recheck of a pattern how its steps grow with the text, and holds the answer against how much text there can be.
import { check } from 'recheck';
import { LETTER, LOWER, UPPER } from '../../utils/text/letter-classes';
import type { Pattern } from './source-patterns';

/** A pattern on the longest text it can see may take about so many steps: some milliseconds. */
export const MOST_STEPS = 20_000_000;

/** Attacks on text without an end are tried up to here. */
const LONG = 100_000;

/** Limits in steps and characters, none in time: a loaded machine must not turn an answer into "unknown". */
const limits = (seen: number) => ({
  timeout: null,
  attackTimeout: null,
  incubationTimeout: null,
  attackLimit: MOST_STEPS,
  maxAttackStringSize: Math.min(seen, LONG),
});

/** Whether a pattern can repeat anything: one that cannot goes over a text once. */
const repeats = ({ source }: Pattern): boolean => /[*+]|\{\d*,/.test(source);

/**
 * A pattern with the letters of the world stood for by three alphabets, in which capitals and small letters part and which
 * have none: how often a text is gone over does not lie in the number of letters, and each costs the checker time.
 */
const inFewLetters = (source: string): string =>
  source
    .replaceAll(LETTER, 'A-Za-zÀ-ÖØ-öø-ÿЀ-ԯ\\u3040-\\ud7a3')
    .replaceAll(UPPER, 'A-ZÀ-ÖØ-ÞА-Я')
    .replaceAll(LOWER, 'a-zß-öø-ÿа-я');

/**
 * What is wrong with a pattern that sees at most so much text; undefined where nothing is. One that goes over its text again
 * and again passes only where its degree on that much text stays below `MOST_STEPS`.
 */
export async function troubleWith(pattern: Pattern, seen: number): Promise<string | undefined> {
  if (!repeats(pattern)) return undefined;
  const said = await check(inFewLetters(pattern.source), pattern.flags, limits(seen));
  if (said.status === 'safe') return undefined;
  if (said.status === 'unknown') return `nobody can say (${said.error.kind})`;
  const { complexity } = said;
  if (complexity.type === 'exponential') return 'exponential';
  // What was found by trying took those steps on no more than that text; what was found by reckoning is reckoned on.
  return said.checker === 'fuzz' || seen ** complexity.degree > MOST_STEPS
    ? `degree ${complexity.degree} on up to ${seen} characters: ${said.attack.pattern}`
    : undefined;
}
