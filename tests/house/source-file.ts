// The tree as the house rules see it: what git tracks or would track, by path from the project's root.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** A file by its path from the project's root, with forward slashes. */
export interface SourceFile {
  path: string;
  text: string;
}

export const projectRoot = path.resolve(import.meta.dirname, '../..');

/** Text files of the project that match `pattern`, in order of path. */
export function sourceFiles(pattern: RegExp): SourceFile[] {
  const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
    cwd: projectRoot,
    encoding: 'utf8',
  });
  return listed
    .split('\n')
    .filter((file) => pattern.test(file) && existsSync(path.join(projectRoot, file)))
    .map((file) => ({ path: file, text: readFileSync(path.join(projectRoot, file), 'utf8') }));
}

/** The code that is shipped. */
export const productCode = (): SourceFile[] =>
  sourceFiles(/^(?:entrypoints|components|utils)\/.*\.tsx?$/);
