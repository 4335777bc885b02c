// Lines that say who wrote in scripts without capitals: Chinese, Japanese, Korean, Arabic, Persian, Hebrew, Hindi, Thai.
// Their words for "by" and for who writes, before the name or behind it. Made for the first text that needs them: most do not.
import { isEuropean } from '../../text/any-script';

interface ScriptPatterns {
  before: RegExp;
  behind: RegExp;
  signed: RegExp;
  only: RegExp;
}

const LABELS =
  '(?:文字?|撰文|作者|筆者|執筆|取材[・･]?文|取材|寄稿|聞き手|责编|責編|(?:责任|責任)?(?:编辑|編輯|编审)|校对|来源|來源|(?:本报|本報|本社|特约|特約|见习|實習|记者|記者)?(?:记者|記者|通讯员|通訊員)|글|취재|작성자?|كتبت?|كتابة|بقلم|إعداد|تحرير|تقرير|نویسنده|خبرنگار|گزارشگر|מאת|כתבה?|כתבת|लेखक|संवाददाता|रिपोर्ट|रिपोर्टर|द्वारा|โดย|เขียนโดย|ผู้เขียน|ผู้สื่อข่าว|เรื่อง)';
const APART = '(?:\\s*[:：・･／/＝=|｜丨–-]\\s*|\\s+)';
const ROLES =
  '(?:기자|특파원|논설위원|객원기자|記者|记者|特派員|編集委員|論説委員|報道|供稿|द्वारा|संवाददाता|מערכת)';
/** A reporter's title behind a name: not behind a desk, which ends in 부 or 팀, nor glued to an agency in Chinese. */
const TITLED =
  '(?:[\\uac00-\\ud7a3]{1,4}(?![부팀])[\\uac00-\\ud7a3]\\s*(?:기자|특파원|논설위원|객원기자)|[\\u3040-\\u30ff\\u4e00-\\u9fff]{2,6}\\s+(?:記者|记者|特派員|編集委員)|\\S\\s+(?:द्वारा|संवाददाता))';
const OPENING = '[\\s(（【\\[]*';
const CLOSING = '[\\s)）】\\]]*';

let made: ScriptPatterns | undefined;

function patterns(): ScriptPatterns {
  made ??= {
    before: new RegExp(`^${OPENING}${LABELS}${APART}`),
    behind: new RegExp(`\\s*${ROLES}(?:\\s*[=＝].*)?${CLOSING}$`),
    signed: new RegExp(`^${OPENING}${LABELS}${APART}\\S|${TITLED}(?:\\s+\\S+@\\S+)?${CLOSING}$`),
    only: new RegExp(`^${LABELS}$`),
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
