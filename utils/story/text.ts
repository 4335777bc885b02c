// A string of the record, as it is let in.
import * as v from 'valibot';
import { wellFormed } from '../text/well-formed';

/** Text that can be written to any file; as long as what was given. Every string of a record passes through it. */
export const Text = v.pipe(v.string(), v.transform(wellFormed));
