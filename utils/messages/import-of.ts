// Which import a batch belongs to, as a page names it.
import * as v from 'valibot';

/** The import that a batch belongs to, and the name of its file. */
export const ImportOf = v.object({
  id: v.pipe(v.string(), v.uuid()),
  file: v.pipe(v.string(), v.maxLength(1000)),
});
