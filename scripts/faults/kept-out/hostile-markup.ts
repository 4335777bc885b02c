// The hostile markup a run is made with: the project's own, and that of a folder of JSON lists of `{ id, title?, payload }`.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import { VECTORS, type Vector } from '../../../tests/hostile/vectors';

const Listed = v.array(
  v.object({ id: v.string(), title: v.optional(v.string()), payload: v.string() }),
);

const listed = (file: string): Vector[] =>
  v
    .parse(Listed, JSON.parse(readFileSync(file, 'utf8')))
    .map(({ id, title = id, payload }) => ({ name: title, markup: payload }));

/** All of it; every `every`th only, for a short form. */
export function hostileMarkup(folder: string | undefined, every = 1): Vector[] {
  const given = folder
    ? readdirSync(folder)
        .filter((name) => name.endsWith('.json'))
        .flatMap((name) => listed(path.join(folder, name)))
    : [];
  return [...VECTORS, ...given].filter((_, at) => at % every === 0);
}
