// A corpus of pages with known text: a folder with `cases.jsonl` and the pages it names.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { GoldPhoto } from '../../training/part-labels';

/** What is known of a page. The gold is as its corpus has it. */
export interface CorpusCase {
  id: string;
  source: string;
  url: string;
  htmlFile: string;
  domain: string;
  /** Sites that are made by one hand; the domain where there is none. */
  group?: string;
  lang?: string;
  gold: {
    title?: string;
    authors?: string[];
    publishedAt?: string;
    text?: string;
    paragraphs?: { kind: string; text: string }[];
    images?: GoldPhoto[];
    optionalImages?: GoldPhoto[];
  };
}

/** The cases of a corpus whose id holds `only`. */
export const corpusCases = (folder: string, only = ''): CorpusCase[] =>
  readFileSync(path.join(folder, 'cases.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line): CorpusCase => JSON.parse(line))
    .filter(({ id }) => id.includes(only));

/** The bytes of a case's page. */
export function pageOf(folder: string, { htmlFile }: CorpusCase): Buffer {
  const bytes = readFileSync(path.join(folder, htmlFile));
  return htmlFile.endsWith('.gz') ? gunzipSync(bytes) : bytes;
}
