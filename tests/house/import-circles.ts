// Files that import one another in a circle, types included: none of them can be read, tested or moved without all the others.
import path from 'node:path';
import { importsOf } from './import-arrows';
import type { SourceFile } from './source-file';

/** The files each file imports, by path. */
type Imports = ReadonlyMap<string, readonly string[]>;

function importsAmong(files: readonly SourceFile[]): Imports {
  const known = new Set(files.map(({ path }) => path));
  const found = (target: string): string[] =>
    ['', '.ts', '.tsx'].map((ending) => target + ending).filter((file) => known.has(file));
  return new Map(
    files.map(({ path: file, text }) => [
      file,
      importsOf(text)
        .filter((imported) => imported.startsWith('.'))
        .flatMap((imported) =>
          found(path.posix.normalize(path.posix.join(path.posix.dirname(file), imported))),
        ),
    ]),
  );
}

/** The shortest way from a file back to itself. */
function circleFrom(start: string, imports: Imports): string[] | undefined {
  const cameFrom = new Map<string, string>();
  const waiting = [start];
  for (let file = waiting.shift(); file !== undefined; file = waiting.shift())
    for (const next of imports.get(file) ?? []) {
      if (next === start) {
        const way = [start];
        for (let at = file; at !== start; at = cameFrom.get(at) ?? start) way.unshift(at);
        return [start, ...way];
      }
      if (cameFrom.has(next)) continue;
      cameFrom.set(next, file);
      waiting.push(next);
    }
  return undefined;
}

/** Every circle, once, as the way around it. */
export function importCircles(files: readonly SourceFile[]): string[] {
  const imports = importsAmong(files);
  const told = new Set<string>();
  return [...imports.keys()].flatMap((file) => {
    if (told.has(file)) return [];
    const circle = circleFrom(file, imports);
    for (const one of circle ?? []) told.add(one);
    return circle ? [circle.join(' → ')] : [];
  });
}
