// What is to be imported: which of the files that were handed over is of which format, and which of none.
import { IMPORT_FORMATS } from './formats';
import type { ImportFormat, Refused } from './import-format';
import { type Probed, probe } from './probe';
import type { GivenFile, SourceFile } from './source-file';
import { unpack } from './unpack';

/** Files of one format. */
export interface Part {
  format: ImportFormat;
  files: readonly Probed[];
}

/** The files by format, and those that no format knows. Without parts there is nothing to import. */
export interface ImportPlan {
  parts: readonly Part[];
  refused: readonly Refused[];
}

async function probed(files: readonly SourceFile[], refused: Refused[]): Promise<Probed[]> {
  const found: Probed[] = [];
  for (const file of files)
    try {
      found.push(await probe(file));
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      refused.push({ file: file.path, problem: { kind: 'unreadable', why } });
    }
  return found;
}

/** Finds out what was handed over, by its content. Nothing is imported. */
export async function planImport(given: readonly GivenFile[]): Promise<ImportPlan> {
  const { files, refused } = await unpack(given);
  let left: readonly Probed[] = await probed(files, refused);
  const parts: Part[] = [];
  for (const format of IMPORT_FORMATS) {
    const claimed = new Set(format.claims(left));
    if (claimed.size === 0) continue;
    parts.push({ format, files: [...claimed] });
    left = left.filter((one) => !claimed.has(one));
  }
  const unknown = left.map(
    ({ file }): Refused => ({ file: file.path, problem: { kind: 'unknown-file' } }),
  );
  return { parts, refused: [...refused, ...unknown] };
}
