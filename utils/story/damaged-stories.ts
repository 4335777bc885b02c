// Stories that lie in the library but can no longer be read. Here, because both who reads and who exports must know them.

/** Thrown once every story that is whole has been given: those that are not, by id. Nobody passes over them unawares. */
export class DamagedStories extends Error {
  override readonly name = 'DamagedStories';

  constructor(readonly ids: readonly string[]) {
    super(`These stories are damaged: ${ids.join(', ')}`);
  }
}
