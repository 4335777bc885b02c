// The parts of whole stories beside their rows. They are not looked into here: what checks them is heavy, and lists of rows do without.

import type { StoredPhoto } from '../database/tables';
import type { TransactionReader } from '../database/transaction-reader';

/** The photos of each story, in reading order. */
export const photosIn = (
  reader: TransactionReader,
  ids: readonly string[],
): Promise<StoredPhoto[][]> =>
  Promise.all(ids.map((id) => reader.all('photos', { from: [id], to: [id, []] })));
