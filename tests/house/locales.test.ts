import { describe, expect, it } from 'vitest';
import english from '../../public/_locales/en/messages.json' with { type: 'json' };
import { localeOffences, type Messages } from './locales';
import { sourceFiles } from './source-file';

const LOCALES = sourceFiles(/^public\/_locales\/[^/]+\/messages\.json$/).map(({ path, text }) => {
  const messages: Messages = JSON.parse(text);
  return { name: path.split('/')[2] ?? '', messages };
});

/** Each English message as some other language would say it. */
const translated = (language: string, forms: readonly string[]): Messages =>
  Object.fromEntries(
    Object.entries<Messages[string]>(english).flatMap(([key, { message, ...said }]) => {
      const one = { ...said, message: key === 'languageTag' ? language : `° ${message}` };
      const stem = key.replace(/_other$/, '');
      if (stem !== key && `${stem}_one` in english)
        return forms.map((form): [string, Messages[string]] => [`${stem}_${form}`, one]);
      return /_one$/.test(key) ? [] : [[key, one]];
    }),
  );

describe('the locales of the interface', () => {
  it('are read, English first of all', () => {
    expect(LOCALES.map(({ name }) => name)).toContain('en');
  });

  it.each(LOCALES)('$name says what English says', ({ name, messages }) => {
    expect(localeOffences(english, name, messages)).toEqual([]);
  });

  it('may have more plural forms than English, or fewer', () => {
    const polish = translated('pl', ['one', 'few', 'many', 'other']);
    expect(localeOffences(english, 'pl', polish)).toEqual([]);
    expect(localeOffences(english, 'ja', translated('ja', ['other']))).toEqual([]);
    expect(localeOffences(english, 'ja', polish).length).toBeGreaterThan(100);
  });
});

describe('a locale is caught', () => {
  const EN: Messages = {
    save: { message: 'Save' },
    since: { message: 'From $DAY$', placeholders: { day: { content: '$1' } } },
    nets_one: { message: 'One net' },
    nets_other: { message: '$N$ nets', placeholders: { n: { content: '$1' } } },
  };
  const sound: Messages = {
    save: { message: 'Gem' },
    since: { message: 'Fra $DAY$', placeholders: { day: { content: '$1' } } },
    nets_one: { message: 'Et net' },
    nets_other: { message: '$N$ net', placeholders: { n: { content: '$1' } } },
  };

  it('by nothing where all is said', () => {
    expect(localeOffences(EN, 'da', sound)).toEqual([]);
  });

  it.each<[string, Messages]>([
    ['a message that is missing', { save: {} }],
    ['a message nobody asks for', { sail: { message: 'Sejl' } }],
    ['a plural form the language does not have', { nets_few: { message: 'Nogle net' } }],
    ['a value that is left out', { since: { message: 'Fra da af' } }],
    ['a value that is not there', { save: { message: 'Gem $WHAT$' } }],
    [
      'another value in its place',
      { since: { message: 'Fra $DAY$', placeholders: { day: { content: '$2' } } } },
    ],
    ['the tag of another language', { save: { message: 'Gem' }, languageTag: { message: 'de' } }],
  ])('by %s', (_what, planted) => {
    const source = 'languageTag' in planted ? { ...EN, languageTag: { message: 'en' } } : EN;
    expect(localeOffences(source, 'da', { ...sound, ...planted })).toHaveLength(1);
  });
});
