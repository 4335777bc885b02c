// Languages in groups that a corpus of some hundred pages can fill.

const GROUPS: readonly [string, string][] = [
  ['German', 'de'],
  ['English', 'en'],
  ['Nordic', 'da sv no nb nn is fi fo'],
  ['Romance', 'fr es pt it ca ro gl'],
  ['Slavic, Baltic', 'ru uk be pl cs sk bg sr hr sl mk lt lv'],
  ['Chinese, Japanese, Korean', 'zh ja ko'],
  ['Dutch, Afrikaans', 'nl af'],
  ['Turkic, Semitic, Indic', 'tr az kk ar he fa ur hi bn ta te ml mr gu'],
];

/** The group of a language tag; "other" for the rest, "unknown" for none. */
export function languageGroup(tag: string | undefined): string {
  const language = tag?.toLowerCase().split(/[-_]/)[0];
  if (!language) return 'unknown';
  return GROUPS.find(([, languages]) => languages.split(' ').includes(language))?.[0] ?? 'other';
}
