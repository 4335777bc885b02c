// Data table: the one ordered list of export formats, as people are offered them. It names; what writes is fetched when asked for.
import type { ExportFormat } from './export-format';

const ZIP = 'application/zip';

/** Every format Cutline can write. */
export const FORMATS = [
  {
    id: 'jsonl-zip',
    purpose: 'keep',
    words: { label: 'formatJsonlZip', note: 'formatJsonlZipNote' },
    extension: '.jsonl.zip',
    mediaType: ZIP,
    options: ['pictures'],
    load: () => import('./formats/jsonl-zip'),
  },
  {
    id: 'jsonl',
    purpose: 'keep',
    words: { label: 'formatJsonl', note: 'formatJsonlNote' },
    extension: '.jsonl',
    mediaType: 'application/jsonl',
    options: [],
    load: () => import('./formats/jsonl'),
  },
  {
    id: 'markdown',
    purpose: 'read',
    words: { label: 'formatMarkdown', note: 'formatMarkdownNote' },
    extension: '.md.zip',
    mediaType: ZIP,
    options: ['pictures', 'own'],
    load: () => import('./formats/markdown'),
  },
  {
    id: 'csl-json',
    purpose: 'cite',
    words: { label: 'formatCslJson', note: 'formatCslJsonNote' },
    extension: '.csl.json',
    mediaType: 'application/vnd.citationstyles.csl+json',
    options: ['photos', 'own', 'splitNames'],
    load: () => import('./formats/csl-json'),
  },
  {
    id: 'ris',
    purpose: 'cite',
    words: { label: 'formatRis', note: 'formatRisNote' },
    extension: '.ris',
    mediaType: 'application/x-research-info-systems',
    options: ['photos', 'own', 'splitNames'],
    load: () => import('./formats/ris'),
  },
  {
    id: 'biblatex',
    purpose: 'cite',
    words: { label: 'formatBiblatex', note: 'formatBiblatexNote' },
    extension: '.bib',
    mediaType: 'application/x-bibtex',
    options: ['photos', 'own', 'splitNames'],
    load: () => import('./formats/biblatex'),
  },
  {
    id: 'csv',
    purpose: 'study',
    words: { label: 'formatCsv', note: 'formatCsvNote' },
    extension: '.csv.zip',
    mediaType: ZIP,
    options: ['text', 'own', 'separator', 'bom'],
    load: () => import('./formats/csv'),
  },
] as const satisfies readonly ExportFormat[];

/** The name of a format. */
export type FormatId = (typeof FORMATS)[number]['id'];
