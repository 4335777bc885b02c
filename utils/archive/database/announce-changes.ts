// Tells every page when a write to the library has been committed, whoever made it: pages that read without Dexie have no
// live queries.
import type { DBCore, Middleware } from 'dexie';
import { changesChannel, picturesOf } from './changes-channel';

/** A write to these changes what a page shows; upkeep of the index does not. */
const SHOWN = new Set(['rows', 'organisation', 'versions']);
/** Changes while pictures are fetched, a few times a second: heard only by who shows pictures. */
const PICTURES = 'pictures';

const canBeHeard = (
  transaction: object,
): transaction is { addEventListener(type: 'complete', then: () => void): void } =>
  'addEventListener' in transaction;

/** The channels that hear of a write to some tables. */
const heardOn = (name: string, tables: readonly string[]): string[] => [
  ...(tables.some((table) => SHOWN.has(table)) ? [name] : []),
  ...(tables.includes(PICTURES) ? [picturesOf(name)] : []),
];

/** Says so on the library's channels. */
export class Announcer {
  readonly #channels = new Map<string, BroadcastChannel>();

  constructor(readonly name: string) {}

  #announce(name: string): void {
    const channel = this.#channels.get(name) ?? changesChannel(name);
    this.#channels.set(name, channel);
    channel.postMessage('changed');
  }

  /** What listens to the transactions of a database. */
  middleware(): Middleware<DBCore> {
    return {
      stack: 'dbcore',
      name: 'announce',
      create: (down) => ({
        ...down,
        transaction: (tables, mode, options) => {
          const transaction = down.transaction(tables, mode, options);
          const names = mode === 'readwrite' ? heardOn(this.name, tables) : [];
          if (names.length > 0 && canBeHeard(transaction))
            transaction.addEventListener('complete', () => {
              for (const each of names) this.#announce(each);
            });
          return transaction;
        },
      }),
    };
  }

  close(): void {
    for (const channel of this.#channels.values()) channel.close();
    this.#channels.clear();
  }
}
