// The one ordered list of import formats: the first that recognises a file reads it.
import type { ImportFormat } from './import-format';
import { jsonl } from './jsonl';

/** Every format Cutline can read. */
export const IMPORT_FORMATS: readonly ImportFormat[] = [jsonl];

/** The format of a file, or undefined where none recognises it. */
export const formatOf = (fileName: string, opening: string): ImportFormat | undefined =>
  IMPORT_FORMATS.find((format) => format.recognises(fileName, opening));
