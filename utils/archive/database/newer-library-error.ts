// A library that a newer Cutline has been at work on: nobody older may touch it.

/** Thrown at opening when a newer Cutline has been at work on the library. */
export class NewerLibraryError extends Error {
  override readonly name = 'NewerLibraryError';
}
