// By which key a row of the shelf is found.
import type { ShelfRow } from '../database/tables';

/** The key of a row: its kind and its name, so that it is one text. */
export const shelfKey = (kind: ShelfRow['kind'], name: string): string => `${kind}:${name}`;
