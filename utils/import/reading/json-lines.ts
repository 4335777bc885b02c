// A file of JSON Lines as values, a line at a time.
import type { Result } from '../../outcome/result';
import type { FileProblem } from '../../story/file-problem';
import { parseLine } from '../../story/parse-line';
import type { SourceFile } from '../source-file';
import { textLines } from '../text-lines';

/** A line that is not empty, and what it holds. */
export interface Line {
  file: string;
  line: number;
  value: Result<unknown, FileProblem>;
}

/** The lines of a file. */
export async function* linesOf(file: SourceFile): AsyncGenerator<Line> {
  for await (const { number, text } of textLines(await file.stream())) {
    if (text?.trim() === '') continue;
    yield { file: file.path, line: number, value: parseLine(text) };
  }
}
