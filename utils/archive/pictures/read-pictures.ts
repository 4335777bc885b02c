// Reading what is kept of pictures, without Dexie.
import type { KeptPicture, PictureRow } from '../../story/kept-picture';
import { picturesOf } from '../database/changes-channel';
import type { Connection } from '../database/connection';
import type { TransactionReader } from '../database/transaction-reader';
import type { Watchers } from '../database/watch';
import type { PictureReader } from '../door/pictures';

/** Rows that a walk through all kept pictures holds in memory at a time. */
const BATCH = 500;

const countIn = (reader: TransactionReader, state: PictureRow['state']): Promise<number> =>
  reader.count('pictures', { index: '[state+at]', from: [state], to: [state, []] });

async function* keptPictures(connection: Connection): AsyncGenerator<KeptPicture, void, void> {
  let last: PictureRow | undefined;
  do {
    const from = last && { from: [last.storyId, last.address], after: true };
    const rows: PictureRow[] = await connection.read(['pictures'], (reader) =>
      reader.all('pictures', { ...from, count: BATCH }),
    );
    for (const row of rows) if (row.state === 'kept') yield row;
    last = rows.at(-1);
  } while (last !== undefined);
}

/** The questions, over one connection; `watchers` follow the pictures alone. */
export const pictureReader = (connection: Connection, watchers: Watchers): PictureReader => ({
  async pictures(ids) {
    const rows = await connection.read(['pictures'], (reader) =>
      Promise.all(ids.map((id) => reader.all('pictures', { from: [id], to: [id, []] }))),
    );
    return rows.flat();
  },
  pictureCounts: () =>
    connection.read(['pictures'], async (reader) => {
      const [wanted, kept, failed] = await Promise.all([
        countIn(reader, 'wanted'),
        countIn(reader, 'kept'),
        countIn(reader, 'failed'),
      ]);
      return { wanted, kept, failed };
    }),
  longestWanted: (count) =>
    connection.read(['pictures'], (reader) =>
      reader.all('pictures', { index: '[state+at]', from: ['wanted'], to: ['wanted', []], count }),
    ),
  keptPictures: () => keptPictures(connection),
  watchPictures: (ask, tell, fail) => watchers.watch(ask, tell, fail),
});

/** The channel's name under which pictures of a connection's library are followed. */
export const picturesChannel = ({ options }: Connection): string => picturesOf(options.name);
