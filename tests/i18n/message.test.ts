import { afterEach, describe, expect, it, vi } from 'vitest';
import english from '../../public/_locales/en/messages.json';
import { message, showNumber } from '../../utils/i18n/message';
import { directionOf, shownLanguage } from '../../utils/i18n/shown-language';

const speak = (words: string, own: string) =>
  vi.stubGlobal('chrome', {
    i18n: {
      getMessage: (key: string) => (key === 'languageTag' ? words : ''),
      getUILanguage: () => own,
    },
  });
afterEach(() => vi.unstubAllGlobals());

describe('the words of the interface', () => {
  it('fill their placeholders', () => {
    expect(message('removeTag', 'climate')).toBe('Remove the tag climate');
  });

  it('have keys that Chromium accepts, in one spelling each', () => {
    const keys = Object.keys(english);
    expect(keys.filter((key) => !/^\w+$/.test(key))).toEqual([]);
    expect(new Set(keys.map((key) => key.toLowerCase())).size).toBe(keys.length);
  });

  it('give every plural its general form', () => {
    const keys = new Set(Object.keys(english));
    const lonely = [...keys].filter(
      (k) => k.endsWith('_one') && !keys.has(k.replace(/_one$/, '_other')),
    );
    expect(lonely).toEqual([]);
  });
});

describe('the language of the page', () => {
  it('is that of the words, with the region of the reader', () => {
    speak('en', 'en-AU');
    expect(shownLanguage()).toBe('en-AU');
  });

  it('is English where the reader speaks a language there are no words for', () => {
    speak('en', 'fa');
    expect(shownLanguage()).toBe('en');
    expect(showNumber(1204)).toBe('1,204');
  });

  it('runs from the right for Arabic and Hebrew, whatever the region', () => {
    expect(['ar-EG', 'he', 'fa', 'en', 'ja'].map(directionOf)).toEqual([
      'rtl',
      'rtl',
      'rtl',
      'ltr',
      'ltr',
    ]);
  });
});
