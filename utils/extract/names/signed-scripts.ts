// Lines that say who wrote in scripts without capitals: Chinese, Japanese, Korean, Arabic, Persian, Hebrew, Hindi, Thai.
// Their words for "by" and for who writes, before the name or behind it. Made for the first text that needs them: most do not.
import { isEuropean } from '../../text/any-script';
import { SCRIPT_LABELS, SCRIPT_ROLES, SCRIPT_TITLED } from '../../words/byline-scripts';

interface ScriptPatterns {
  before: RegExp;
  behind: RegExp;
  signed: RegExp;
  only: RegExp;
}

const APART = '(?:\\s*[:：・･／/＝=|｜丨–-]\\s*|\\s+)';
const OPENING = '[\\s(（【\\[]*';
const CLOSING = '[\\s)）】\\]]*';

let made: ScriptPatterns | undefined;

function patterns(): ScriptPatterns {
  made ??= {
    before: new RegExp(`^${OPENING}${SCRIPT_LABELS}${APART}`),
    behind: new RegExp(`\\s*${SCRIPT_ROLES}(?:\\s*[=＝].*)?${CLOSING}$`),
    signed: new RegExp(
      `^${OPENING}${SCRIPT_LABELS}${APART}\\S|${SCRIPT_TITLED}(?:\\s+\\S+@\\S+)?${CLOSING}$`,
    ),
    only: new RegExp(`^${SCRIPT_LABELS}$`),
  };
  return made;
}

/** Longer than a line of names in these scripts. */
const LONGEST = 60;

/** Whether a line says who wrote. */
export const isSignedScript = (text: string): boolean =>
  text.length < LONGEST && !isEuropean(text) && patterns().signed.test(text);

/** A part of a byline without the words around the name. */
export function withoutScriptLabels(part: string): string {
  if (part.length >= LONGEST || isEuropean(part)) return part;
  const { before, behind, only } = patterns();
  if (only.test(part)) return '';
  const name = part.replace(before, '').replace(behind, '');
  // A bracket that was opened before the label closes behind the name.
  return name === part ? part : name.replace(/[)）】\]]+$/, '');
}

const IDEOGRAPHIC = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

/** Where persons have names of two words or more, a single word beside them is a place. */
export const withoutPlacesOfScripts = (names: readonly string[]): string[] => {
  const isPlace = (name: string): boolean =>
    !name.includes(' ') && !isEuropean(name) && !IDEOGRAPHIC.test(name);
  return names.some((name) => name.includes(' ') && !isEuropean(name))
    ? names.filter((name) => !isPlace(name))
    : [...names];
};
