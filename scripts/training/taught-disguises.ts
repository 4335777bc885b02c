// The disguises in which the judge of cutlines is taught every page, besides the page as it is.

/** Names of disguises; several at once are parted by plus signs. */
export const TAUGHT: readonly string[] = [
  'hashed-names',
  'hashed-names+no-figure',
  'hashed-cues+caption-out',
  'credit-joined',
  'credit-first',
  'caption-first',
  'lazy-pictures+no-size',
  'linked-words+linked-pictures',
  'no-alt+no-figure+hashed-cues+plain-sections',
  'no-alt+linked-words+hashed-cues',
];
