// Content scripts may read and write an extension's storage unless it is closed to them. Cutline's own has no business
// there, and a page that had taken it over should find nothing.

interface Closable {
  setAccessLevel(to: { accessLevel: 'TRUSTED_CONTEXTS' }): Promise<void>;
}

// Firefox has no such switch yet.
const isClosable = (area: object): area is Closable => 'setAccessLevel' in area;

/**
 * Closes every storage to content scripts; has to be said again whenever the background starts. `report` is told of each
 * that stays open all the same.
 */
export function closeStorage(areas: readonly object[], report: (error: unknown) => void): void {
  for (const area of areas)
    if (isClosable(area))
      area.setAccessLevel({ accessLevel: 'TRUSTED_CONTEXTS' }).catch((cause: unknown) => {
        report(new Error('A storage stays open to content scripts.', { cause }));
      });
}
