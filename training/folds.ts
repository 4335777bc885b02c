// Folds of a corpus: all pages of a group of sites fall into one, so that what learns from the others never saw the group.

/** Which of some folds a group of sites falls into; always the same. */
export function foldOf(group: string, folds: number): number {
  let hash = 7;
  for (const letter of group) hash = (Math.imul(hash, 31) + letter.charCodeAt(0)) | 0;
  return (hash >>> 0) % folds;
}

/** For each fold, what is outside it. */
export const outsideFolds = <T extends { group: string }>(
  all: readonly T[],
  folds: number,
): T[][] =>
  Array.from({ length: folds }, (_, fold) =>
    all.filter(({ group }) => foldOf(group, folds) !== fold),
  );
