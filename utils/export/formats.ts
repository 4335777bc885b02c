// The one ordered list of export formats, as people are offered them.
import { csv } from './csv';
import type { ExportFormat } from './export-format';
import { jsonl } from './jsonl';
import { markdown } from './markdown';

/** Every format Cutline can write. */
export const FORMATS: readonly ExportFormat[] = [jsonl, csv, markdown];
