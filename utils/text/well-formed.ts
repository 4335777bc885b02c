// Text that every reader of a file can read: no half of a character, no U+0000.

/**
 * The text with U+FFFD in the place of every half of a character and every U+0000. It stays as long as it was, so that what
 * counts its characters stays true. Strict readers of JSON, YAML and UTF-8 end at such a half, and C programs at U+0000.
 */
export const wellFormed = (text: string): string => text.toWellFormed().replaceAll('\0', '\ufffd');
