// Shortcodes of widgets that a blog's software failed to replace: "[Label][layout][Section][5]", "[gallery ids=1,2]".

const CHAIN = /^(?:\[[^\]\n]{1,60}\]\s*){2,}$/;
const WORDPRESS = /^\[\/?[a-z][\w-]{2,30}(?:\s+[\w-]+=[^\]]*)?\/?\]$/;

/** Longer than any of them. */
const LONGEST = 2000;

/** Whether a line is nothing but shortcodes. */
export function isShortcode(text: string): boolean {
  const line = text.trim();
  return line.length <= LONGEST && (CHAIN.test(line) || WORDPRESS.test(line));
}
