// A line that is nothing but names: a byline without a word before it, as small papers and reposted stories have.
import { bareLetters } from '../../text/likeness';
import { splitByline } from './split-byline';

/** Letters of "by" and "and" that may stand around names. */
const AROUND = 6;

/** The names that a line consists of; none where it says anything else, or where a name is a single word. */
export function namesOnly(text: string): string[] {
  const names = splitByline(text);
  const said = bareLetters(names.join('')).length;
  const full = names.every((name) => name.includes(' ') && name.split(' ').length < 5);
  return full && said >= bareLetters(text).length - AROUND ? names : [];
}
