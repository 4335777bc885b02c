// A corpus on disk: its cases, and the pages they stand on.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { GoldPhoto } from './part-labels';

/** A page of a corpus with what is known of its photos. */
export interface PhotoCase {
  id: string;
  source: string;
  url: string;
  group: string;
  images: GoldPhoto[] | undefined;
  optionalImages: GoldPhoto[];
  html(): string;
}

/** The cases of a corpus folder. */
export function photoCases(folder: string): PhotoCase[] {
  return readFileSync(path.join(folder, 'cases.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const { id, source, url, group, domain, gold, htmlFile } = JSON.parse(line);
      return {
        id,
        source,
        url,
        group: group ?? domain,
        images: gold.images,
        optionalImages: gold.optionalImages ?? [],
        html: () => {
          const bytes = readFileSync(path.join(folder, htmlFile));
          return (htmlFile.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
        },
      };
    });
}
