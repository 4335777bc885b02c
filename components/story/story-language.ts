// What a story's own language does to the page it is shown in.
import { directionOf } from '../../utils/i18n/shown-language';

/** `lang` and `dir` for a story. A tag no browser knows is passed over: the words then say their direction themselves. */
export function languageOf(tag: string | undefined): {
  lang?: string;
  dir: 'ltr' | 'rtl' | 'auto';
} {
  if (!tag) return { dir: 'auto' };
  try {
    return { lang: tag, dir: directionOf(tag) };
  } catch {
    return { dir: 'auto' };
  }
}
