// Bringing a page of the extension to rest before it is looked at.

/**
 * An expression that ends whatever moves or changes colour in a page. Brought to their ends rather than awaited: the popup of a
 * Firefox without a window draws no frame, so its clock stands.
 */
export const AT_REST = `document.getAnimations()
  .filter(({ effect }) => effect.getComputedTiming().endTime !== Infinity)
  .forEach((animation) => animation.finish())`;
