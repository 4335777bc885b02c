// Tags as Obsidian takes them: letters, digits, `_`, `-` and `/`, and not digits alone.

const NOT_IN_A_TAG = /[^\p{L}\p{M}\p{N}_/-]+/gu;

/** The tag closest to a keeper's own. One that is digits alone gets a `_` before it; one without letters or digits is `_`. */
export function obsidianTag(tag: string): string {
  const parts = tag
    .normalize('NFC')
    .replace(NOT_IN_A_TAG, '-')
    .split('/')
    .map((part) => part.replace(/-{2,}/g, '-').replace(/^-|-$/g, ''))
    .filter(Boolean);
  const plain = parts.join('/');
  return /[^\d/]/.test(plain) && /[\p{L}_-]/u.test(plain) ? plain : `_${plain}`;
}

/** The tags of a story for Obsidian, none twice. */
export const obsidianTags = (tags: readonly string[]): string[] => [
  ...new Set(tags.map(obsidianTag)),
];
