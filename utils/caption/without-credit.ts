// A caption that says its credit once more: in a bracket that no sign called a credit, or before a dash, with its commas.
import { bareWords } from './bare-words';

/**
 * The caption without a known credit at its end ("The lock (Mara Voigt)") or its start
 * ("Mara Voigt, File - The lock"). A name alone before a dash may be the one who is shown.
 */
export function withoutCredit(caption: string, credit: string): string {
  const known = bareWords(credit);
  const [tail = '', inner = ''] = /\s*[([（]([^()[\]（）]+)[)\]）]\.?$/.exec(caption) ?? [];
  const rest = inner && bareWords(inner) === known ? caption.slice(0, -tail.length) : caption;
  const [head = '', name = ''] = /^(\S+ .{2,50}?) [–—|-] /.exec(rest) ?? [];
  return /[,/]/.test(name) && ` ${known}`.endsWith(` ${bareWords(name)}`)
    ? rest.slice(head.length)
    : rest;
}
