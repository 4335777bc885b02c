// Reads what `collect-cutlines` wrote, line by line: the file may be larger than one string can be.
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type { CutlinePage } from './cutline-model';

/** The collected pages, in the order they were written. */
export async function readCutlinePages(file: string): Promise<CutlinePage[]> {
  const pages: CutlinePage[] = [];
  for await (const line of createInterface({ input: createReadStream(file) }))
    if (line.trim()) pages.push(JSON.parse(line));
  return pages;
}
