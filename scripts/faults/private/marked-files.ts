// Looks for a word in every file of a profile, as bytes: what lies there, whoever wrote it.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

function holds(file: string, forms: readonly Buffer[]): boolean {
  try {
    const bytes = readFileSync(file);
    return forms.some((form) => bytes.includes(form));
  } catch {
    // A socket or a lock, or gone meanwhile.
    return false;
  }
}

/** The files that hold a word, in one byte a letter or in two. */
export function markedFiles(profile: string, word: string): string[] {
  const forms = [Buffer.from(word, 'utf8'), Buffer.from(word, 'utf16le')];
  return readdirSync(profile, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter((file) => holds(file, forms))
    .map((file) => path.relative(profile, file));
}
