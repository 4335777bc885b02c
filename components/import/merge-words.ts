// What a file came to in the library, in words: for imports and for backups alike.
import { countMessage, message } from '../../utils/i18n/message';
import type { Merged, UndoneImport } from '../../utils/story/merged';

/** A line for each thing that is so of some stories; the first three are always said. */
export function mergeLines({ added, updated, unchanged, newer, trashed }: Merged): string[] {
  return [
    countMessage('importAdded', added),
    countMessage('importUpdated', updated),
    countMessage('importUnchanged', unchanged),
    ...(newer > 0 ? [countMessage('importNewer', newer)] : []),
    ...(trashed > 0 ? [countMessage('importTrashed', trashed)] : []),
  ];
}

/** What became of an import that was taken back. */
export function undoneImportWords({ gone, stayed }: UndoneImport): string {
  const words = gone > 0 ? countMessage('importUndone', gone) : message('importUndoneNothingNew');
  return stayed > 0 ? `${words} ${countMessage('importUndoneStayed', stayed)}` : words;
}
