// What a page printed of a field that its reader has put right. It stays beside the correction, and can be put back.
import * as v from 'valibot';
import { PersonShown } from './person';
import { Provenance } from './provenance';
import { Text } from './text';

/** Words, or the names of persons. */
export const PrintedValue = v.union([Text, v.array(PersonShown)]);

/** A field as it was printed, with its origin; without a value the page printed nothing there. */
export const PrintedField = v.object({
  value: v.exactOptional(PrintedValue),
  provenance: v.exactOptional(Provenance),
});
export type PrintedField = v.InferOutput<typeof PrintedField>;

/** By the name of the field. */
export const Printed = v.record(Text, PrintedField);
export type Printed = v.InferOutput<typeof Printed>;
