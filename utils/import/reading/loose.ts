// Fields of other programs' JSON, as loosely as those write them: a number where a text should stand, null for nothing.
import * as v from 'valibot';

/** A text; a number is taken for one, anything else for an empty one. */
export const looseText = v.optional(
  v.fallback(
    v.pipe(
      v.union([v.string(), v.number()]),
      v.transform((value) => String(value)),
    ),
    '',
  ),
  '',
);

/** True, 1, "1" or "true". */
export const looseFlag = v.optional(
  v.fallback(
    v.pipe(
      v.union([v.boolean(), v.number(), v.string()]),
      v.transform((value) => /^(?:true|1|yes)$/i.test(String(value))),
    ),
    false,
  ),
  false,
);

/** A moment as it stands. */
export const looseMoment = v.optional(v.fallback(v.union([v.string(), v.number()]), ''), '');

/** A list; entries of another shape are dropped, and anything that is no list is an empty one. */
export const looseList = <T>(entry: v.GenericSchema<unknown, T>) =>
  v.optional(
    v.fallback(
      v.pipe(
        v.array(v.unknown()),
        v.transform((values) =>
          values.flatMap((value) => {
            const parsed = v.safeParse(entry, value);
            return parsed.success ? [parsed.output] : [];
          }),
        ),
      ),
      [],
    ),
    [],
  );

/** Tags: texts, or objects that have the text in a field. */
export const looseTags = looseList(
  v.pipe(
    v.union([
      v.string(),
      v.pipe(
        v.looseObject({ name: v.optional(v.string()), label: v.optional(v.string()) }),
        v.transform(({ name, label }) => name ?? label ?? ''),
      ),
    ]),
    v.check((tag) => tag.trim() !== ''),
  ),
);
