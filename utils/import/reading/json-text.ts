// JSON out of a file of another program, as a value that is neither nested nor grown beyond measure.
import { done, failed, type Result } from '../../outcome/result';
import type { FileProblem } from '../../story/file-problem';
import { isTooDeep } from '../../story/line-limits';

/** Reads the text of a whole file. */
export function parseDocument(text: string): Result<unknown, FileProblem> {
  if (isTooDeep(text)) return failed({ kind: 'too-deep' });
  try {
    return done(JSON.parse(text));
  } catch {
    return failed({ kind: 'not-json' });
  }
}
