// A line of a file as a value: JSON that is neither nested nor grown beyond measure.
import { done, failed, type Result } from '../outcome/result';
import type { FileProblem } from './file-problem';
import { isTooDeep, tooLargeIn } from './line-limits';

/** Reads a line; `undefined` stands for one that was too long to be read. */
export function parseLine(text: string | undefined): Result<unknown, FileProblem> {
  if (text === undefined) return failed({ kind: 'line-too-long' });
  if (isTooDeep(text)) return failed({ kind: 'too-deep' });
  try {
    const value: unknown = JSON.parse(text);
    const problem = tooLargeIn(value);
    return problem ? failed(problem) : done(value);
  } catch {
    return failed({ kind: 'not-json' });
  }
}
