// Which language the words on screen are in. That is not always the browser's: where no translation exists the words
// are English, and dates, plurals, `lang` and `dir` must agree with the words.

interface BrowserWithLanguage {
  i18n: { getMessage(key: string): string; getUILanguage(): string };
}

const speaks = (value: unknown): value is BrowserWithLanguage =>
  typeof value === 'object' && value !== null && 'i18n' in value;

const RIGHT_TO_LEFT = new Set(['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Adlm', 'Rohg']);

/** Asking the browser for every date of a list takes longer than writing them; the answer never changes. */
const languages = new WeakMap<object, string>();

/** The BCP 47 tag of the words on screen, with the reader's own region where the language is the same. */
export function shownLanguage(): string {
  const browser: unknown = Reflect.get(globalThis, 'chrome');
  if (!speaks(browser)) return 'en';
  const known = languages.get(browser.i18n);
  if (known !== undefined) return known;
  const words = browser.i18n.getMessage('languageTag') || 'en';
  const own = browser.i18n.getUILanguage();
  const shown = own.split('-')[0] === words.split('-')[0] ? own : words;
  languages.set(browser.i18n, shown);
  return shown;
}

/** Which way a language is written. */
export const directionOf = (language: string): 'ltr' | 'rtl' =>
  RIGHT_TO_LEFT.has(new Intl.Locale(language).maximize().script ?? '') ? 'rtl' : 'ltr';

/** Tells a page its language, its direction and its title. */
export function dressDocument(page: Document, title: string): void {
  const language = shownLanguage();
  page.documentElement.lang = language;
  page.documentElement.dir = directionOf(language);
  page.title = title;
}
