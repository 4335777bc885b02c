// Words without case, marks and spacing: for telling whether two printings say the same.

/** Letters and figures only, in lower case, one space between words. */
export const bareWords = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
