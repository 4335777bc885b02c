// Shortcodes of widgets that a blog's software failed to replace: "[Label][layout][Section][5]", "[gallery ids=1,2]".

const CHAIN = /^(?:\[[^\]\n]{1,60}\]\s*){2,}$/;
const WORDPRESS = /^\[\/?[a-z][\w-]{2,30}(?:\s+[\w-]+=[^\]]*)?\/?\]$/;

/** Whether a line is nothing but shortcodes. */
export const isShortcode = (text: string): boolean =>
  CHAIN.test(text.trim()) || WORDPRESS.test(text.trim());
