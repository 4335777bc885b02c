// The words of the interface, in the reader's language. Every visible word comes through here; the English stands in
// public/_locales/en/messages.json with a note for the translator.
import type english from '../../public/_locales/en/messages.json';
import { shownLanguage } from './shown-language';

/** The name of a message. */
export type MessageKey = keyof typeof english;

/** What has a form for each plural: `photos` stands for `photos_one` and `photos_other`. */
export type PluralStem = MessageKey extends infer K
  ? K extends `${infer Stem}_other`
    ? Stem
    : never
  : never;

interface BrowserWithMessages {
  i18n: { getMessage(key: string, substitutions?: string[]): string };
}

const hasMessages = (value: unknown): value is BrowserWithMessages =>
  typeof value === 'object' && value !== null && 'i18n' in value;

/** The browser's text for a key, or an empty string where it has none. */
function look(key: string, substitutions: readonly string[]): string {
  const browser: unknown = Reflect.get(globalThis, 'chrome');
  if (!hasMessages(browser)) throw new Error('Messages are only to be had in an extension page.');
  return browser.i18n.getMessage(key, [...substitutions]);
}

/** The words for a key; `substitutions` fill its placeholders in their order. */
export const message = (key: MessageKey, ...substitutions: readonly string[]): string =>
  look(key, substitutions);

/** A number as the reader writes it: 1,204. */
export const showNumber = (count: number): string =>
  new Intl.NumberFormat(shownLanguage()).format(count);

/** The words for so many of something. The number is the first placeholder. */
export function countMessage(
  stem: PluralStem,
  count: number,
  ...substitutions: readonly string[]
): string {
  const form = new Intl.PluralRules(shownLanguage()).select(count);
  const words = [showNumber(count), ...substitutions];
  return look(`${stem}_${form}`, words) || look(`${stem}_other`, words);
}
