// Several values in one text.

/** The values between separators, without white space around them and without empty ones. */
export const parted = (text: string, separator: string | RegExp): string[] =>
  text
    .split(separator)
    .map((part) => part.trim())
    .filter(Boolean);

const QUOTED = /'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)"/g;

/** The texts of a list as JSON or Python writes it (`["a", 'b']`); what is no such list is parted by commas. */
export function listed(text: string): string[] {
  const trimmed = text.trim();
  if (!/^\[.*\]$/s.test(trimmed)) return parted(trimmed, ',');
  return [...trimmed.matchAll(QUOTED)]
    .map(([, single, double]) => (single ?? double ?? '').replace(/\\(.)/g, '$1').trim())
    .filter(Boolean);
}
