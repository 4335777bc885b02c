// Reading command-line arguments: `--name value`, `--flag`, and the rest.
import path from 'node:path';
import process from 'node:process';

/** The value after `--name`, or undefined. */
export function option(name: string): string | undefined {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? undefined : process.argv[at + 1];
}

/** Whether `--name` was given. */
export const flag = (name: string): boolean => process.argv.includes(`--${name}`);

/** A path as the caller meant it: npm runs scripts from the project's folder, not from the caller's. */
export const fromCaller = (given: string): string =>
  path.resolve(process.env.INIT_CWD ?? process.cwd(), given);

/** The arguments that are neither options nor their values; `valued` are the options that take one. */
export const rest = (valued: readonly string[] = []): string[] =>
  process.argv
    .slice(2)
    .filter(
      (given, at, all) =>
        !given.startsWith('--') && !valued.includes((all[at - 1] ?? '').replace(/^--/, '')),
    );

/** All values given as `--name value`. */
export const options = (name: string): string[] =>
  process.argv.flatMap((argument, at) => {
    const value = process.argv[at + 1];
    return argument === `--${name}` && value !== undefined ? [value] : [];
  });
