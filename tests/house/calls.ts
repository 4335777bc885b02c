// Calls to the background: each with a line that says what it does, and known to pages by their types alone.
import type { SourceFile } from './source-file';

const BEHIND = /^utils\/messages\/|^entrypoints\/background\//;

/** Calls without a doc line, and pages that take in more of the messages than what asks. */
export function callOffences(files: readonly SourceFile[]): string[] {
  return files.flatMap(({ path, text }) => {
    const undocumented = path.startsWith('utils/messages/calls/')
      ? [...text.matchAll(/(\*\/)?\n {2}(\w+): call\(/g)].filter(([, doc]) => doc === undefined)
      : [];
    const taken = BEHIND.test(path)
      ? []
      : [
          ...text.matchAll(
            /^import \{[^}]*\} from '[^']*\/messages\/(?!background'|toast-port')[^']*'/gm,
          ),
        ];
    return [
      ...undocumented.map(([, , name]) => `${path}: nothing says what ${name} does`),
      ...taken.map(() => `${path} takes in the shapes of all requests`),
    ];
  });
}
