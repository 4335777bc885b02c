// How deep lists stand in lists. A module of its own: the script that reads pages knows no schemas.

/** Lists in lists, so many levels; deeper ones on a page are read as their text, in a record they are refused. */
export const DEEPEST_LIST = 12;
