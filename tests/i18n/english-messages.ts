// Set-up for tests: what a browser's `chrome.i18n` does with the English messages, and loud where a key is missing.
import english from '../../public/_locales/en/messages.json';

interface Entry {
  message: string;
  placeholders?: Record<string, { content: string }>;
}

const entries: Record<string, Entry> = english;

const fill = (text: string, substitutions: readonly string[]): string =>
  text.replace(/\$(\d)/g, (_, digit: string) => substitutions[Number(digit) - 1] ?? '');

function getMessage(key: string, substitutions: readonly string[] = []): string {
  const entry = entries[key];
  if (!entry) return '';
  const named = entry.message.replace(/\$([A-Za-z]\w*)\$/g, (whole, name: string) => {
    const found = Object.entries(entry.placeholders ?? {}).find(
      ([each]) => each.toLowerCase() === name.toLowerCase(),
    );
    if (!found) throw new Error(`The message ${key} has no placeholder for ${whole}.`);
    return found[1].content;
  });
  return fill(named, substitutions);
}

Object.assign(globalThis, {
  chrome: {
    ...(Reflect.get(globalThis, 'chrome') ?? {}),
    i18n: { getMessage, getUILanguage: () => 'en-GB' },
  },
});
