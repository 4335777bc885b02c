// What the library's database is called.

/** The name, unless a test gives another. */
export const LIBRARY_NAME = 'cutline';
