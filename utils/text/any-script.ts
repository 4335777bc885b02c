// Letters and figures of every script there is. To name them all in a pattern costs a page as much as reading several
// captions, even where the pattern stands unused: so it is made for the first text that needs it, and few do.

/** Most texts need no more than European Latin and the dashes and quotation marks between its words. */
const EUROPEAN = /^[\0-\u024f\u2000-\u206f]*$/;

/** Whether a text is written in European Latin alone: a plain class of letters will do for it. */
export const isEuropean = (text: string): boolean => EUROPEAN.test(text);

/** Runs of letters and figures, and runs of anything else. */
interface AnyScript {
  words: RegExp;
  rest: RegExp;
}

const WORDED = '\\p{L}\\p{N}';
let made: AnyScript | undefined;

/** The patterns for any script, both global. */
export function anyScript(): AnyScript {
  made ??= { words: new RegExp(`[${WORDED}]+`, 'gu'), rest: new RegExp(`[^${WORDED}]+`, 'gu') };
  return made;
}
