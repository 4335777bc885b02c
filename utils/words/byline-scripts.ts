// Data table: the words for who wrote in scripts without capitals, as parts of patterns.

/** Before a name. */
export const SCRIPT_LABELS =
  '(?:文字?|撰文|作者|筆者|執筆|取材[・･]?文|取材|寄稿|聞き手|责编|責編|(?:责任|責任)?(?:编辑|編輯|编审)|校对|来源|來源|(?:本报|本報|本社|特约|特約|见习|實習|记者|記者)?(?:记者|記者|通讯员|通訊員)|글|취재|작성자?|كتبت?|كتابة|بقلم|إعداد|تحرير|تقرير|نویسنده|خبرنگار|گزارشگر|מאת|כתבה?|כתבת|लेखक|संवाददाता|रिपोर्ट|रिपोर्टर|द्वारा|โดย|เขียนโดย|ผู้เขียน|ผู้สื่อข่าว|เรื่อง)';

/** Behind a name. */
export const SCRIPT_ROLES =
  '(?:기자|특파원|논설위원|객원기자|記者|记者|特派員|編集委員|論説委員|報道|供稿|द्वारा|संवाददाता|מערכת)';

/** A reporter's title behind a name: not behind a desk, which ends in 부 or 팀, nor glued to an agency in Chinese. */
export const SCRIPT_TITLED =
  '(?:[\\uac00-\\ud7a3]{1,4}(?![부팀])[\\uac00-\\ud7a3]\\s*(?:기자|특파원|논설위원|객원기자)|[\\u3040-\\u30ff\\u4e00-\\u9fff]{2,6}\\s+(?:記者|记者|特派員|編集委員)|\\S\\s+(?:द्वारा|संवाददाता))';
