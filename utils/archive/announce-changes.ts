// Tells every page when a write to the library has been committed, whoever made it: pages that read without Dexie have no
// live queries.
import type { DBCore, Middleware } from 'dexie';
import { changesChannel } from './changes-channel';

/** A write to these changes what a page shows; upkeep of the index does not. */
const SHOWN = new Set(['rows', 'shelf', 'versions']);

const canBeHeard = (
  transaction: object,
): transaction is { addEventListener(type: 'complete', then: () => void): void } =>
  'addEventListener' in transaction;

/** Says so on the library's channel. */
export class Announcer {
  #channel: BroadcastChannel | undefined;

  constructor(readonly name: string) {}

  #announce(): void {
    this.#channel ??= changesChannel(this.name);
    this.#channel.postMessage('changed');
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
          const shown = mode === 'readwrite' && tables.some((table) => SHOWN.has(table));
          if (shown && canBeHeard(transaction))
            transaction.addEventListener('complete', () => this.#announce());
          return transaction;
        },
      }),
    };
  }

  close(): void {
    this.#channel?.close();
    this.#channel = undefined;
  }
}
