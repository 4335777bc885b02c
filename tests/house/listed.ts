// Passes and formats: one file each, one line in their list, one place in the document, under one name and in one order.

/** What there is of one kind, by name: as files, as the list has it, as its document describes it. */
export interface Kind {
  what: string;
  files: readonly string[];
  listed: readonly string[];
  documented: readonly string[];
}

/** The names that only one of the three knows, or that stand in the document in another order than in the list. */
export function listingOffences({ what, files, listed, documented }: Kind): string[] {
  const missing = (names: readonly string[], from: readonly string[], where: string) =>
    names.filter((name) => !from.includes(name)).map((name) => `the ${what} ${name} ${where}`);
  const offences = [
    ...missing(files, listed, 'is not in the list'),
    ...missing(listed, files, 'has no file of its name'),
    ...missing(listed, documented, 'is not documented'),
    ...missing(documented, listed, 'is documented but not in the list'),
    ...listed
      .filter((name, at) => listed.indexOf(name) !== at)
      .map((name) => `the ${what} ${name} is in the list twice`),
  ];
  if (offences.length > 0 || listed.join() === documented.join()) return offences;
  return [`every ${what} is documented, but in another order than in the list`];
}
