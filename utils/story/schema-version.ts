// The version of the record, apart from its schema: the clip script needs the number and not the checks.

/** The version of the shape of a story. A released version is never edited. */
export const STORY_SCHEMA_VERSION = 1;
