// The cases of corpora on disk, whatever is known of them, and the pages they stand on.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';

/** A page of a corpus. */
export interface StoredCase {
  id: string;
  source: string;
  url: string;
  group: string;
  gold: { text?: string; paragraphs?: { kind: string; text: string }[] };
  html(): Buffer;
}

/** The cases of a corpus folder; what stands on one site belongs to one group. */
export function storedCases(folder: string): StoredCase[] {
  return readFileSync(path.join(folder, 'cases.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const { id, source, url, group, domain, gold, htmlFile } = JSON.parse(line);
      const html = (): Buffer => {
        const bytes = readFileSync(path.join(folder, htmlFile));
        return htmlFile.endsWith('.gz') ? gunzipSync(bytes) : bytes;
      };
      return { id, source, url, group: group ?? domain, gold, html };
    });
}
