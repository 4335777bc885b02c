// Code that must not stand in what is shipped.
import type { SourceFile } from './source-file';

const FORBIDDEN: readonly [RegExp, string][] = [
  [/\b(?:innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|srcdoc)\b/, 'an HTML sink'],
  [/\bdocument\.write\b|\beval\(|\bnew Function\b/, 'code from text'],
  [/\sas (?!const\b)[A-Z{[(a-z]/, 'a cast'],
  [/:\s*any\b|<any>|\bany\[\]/, 'any'],
  [/@ts-(?:ignore|expect-error|nocheck)|biome-ignore(?! lint\/a11y)/, 'a silenced check'],
  // WXT adds 3 kB of its own wherever this name stands alone, a parameter's too.
  [/(?<![.\w])storage\b/, 'a name that WXT takes for its storage library'],
  [/\b(?:TODO|FIXME|XXX|HACK)\b/, 'work put off'],
];

// Comments and imports may use the words ("as typed"); strings too.
const codeOnly = (text: string): string =>
  text
    .replace(/\/\*[\s\S]*?\*\//g, (c) => c.replace(/[^\n]/g, ' '))
    .replace(/^import[\s\S]*?from .*$/gm, (c) => c.replace(/[^\n]/g, ' '))
    .replace(/(^|\s)\/\/(?!.*(?:TODO|FIXME|XXX|@ts-|biome-ignore)).*$/gm, '$1')
    .replace(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`/g, "''");

/** Every line that holds forbidden code, as `path:line: what`. */
export function forbiddenCode(files: readonly SourceFile[]): string[] {
  return files.flatMap(({ path, text }) =>
    codeOnly(text)
      .split('\n')
      .flatMap((line, at) =>
        FORBIDDEN.filter(([pattern]) => pattern.test(line)).map(
          ([, what]) => `${path}:${at + 1}: ${what}`,
        ),
      ),
  );
}
