// What is wrong with a file that was to be imported or restored, or with one of its lines. A kind, not a sentence: those
// who read it speak different languages.

/** Every kind. */
export type FileProblemKind =
  | 'line-too-long'
  | 'not-json'
  | 'too-deep'
  | 'too-large'
  | 'wrong-version'
  | 'wrong-field'
  | 'wrong-line'
  | 'file-missing'
  | 'file-changed'
  | 'picture-missing'
  | 'picture-changed'
  | 'no-picture'
  | 'no-zip'
  | 'too-many-files'
  | 'damaged-directory'
  | 'two-lengths'
  | 'packed-too-close'
  | 'stranger'
  | 'no-manifest'
  | 'unreadable'
  | 'no-address'
  | 'unknown-file'
  | 'no-story';

/** One problem. `what` is the field or file it is about, `why` what a program said, in English. */
export interface FileProblem {
  kind: FileProblemKind;
  what?: string;
  why?: string;
}

/** A value that is no story, as the problem of its line. */
export const problemOfLine = ({
  field,
  problem,
}: {
  field: string;
  problem: string;
}): FileProblem =>
  field ? { kind: 'wrong-field', what: field, why: problem } : { kind: 'wrong-line', why: problem };
