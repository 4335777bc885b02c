// Words without case, marks and spacing: for telling whether two printings say the same.
import { anyScript, isEuropean } from '../text/any-script';

const EUROPEAN_REST = /[^0-9a-zª²³µ¹º¼-¾ß-öø-\u024f]+/g;

/** Letters and figures only, in lower case, one space between words. */
export function bareWords(text: string): string {
  const lower = text.toLowerCase();
  return lower.replace(isEuropean(lower) ? EUROPEAN_REST : anyScript().rest, ' ').trim();
}
