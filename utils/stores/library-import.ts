// Reading stories from a file: one import at a time, with a report of what became of every line.
import { type ReadonlySignal, signal } from '@preact/signals';
import type { Trouble } from '../i18n/trouble-message';
import { type ImportReport, type ImportTrouble, readImport } from '../import/read-import';
import { failed } from '../outcome/result';
import { answered } from './background-calls';
import type { LibraryCalls } from './library-calls';

/** Why an import ended early. `unreadable-file`: the browser could not read the file. */
export type FileTrouble = ImportTrouble<Trouble> | { kind: 'unreadable-file' };

/** What is known of an import. A stopped one has its report too: what was filed stays. */
export type ImportState =
  | { phase: 'idle' }
  | { phase: 'reading'; fileName: string; report: ImportReport | undefined }
  | { phase: 'done'; fileName: string; report: ImportReport }
  | { phase: 'failed'; fileName: string; trouble: FileTrouble };

/** The import and its state. */
export interface ImportStore {
  readonly state: ReadonlySignal<ImportState>;
  start(file: File): Promise<void>;
  /** Stops after the batch under way; the report so far stays. */
  cancel(): void;
  /** Forgets the last import. */
  clear(): void;
}

const IDLE: ImportState = { phase: 'idle' };

/** Files what a file holds through the background. */
export function createImportStore(calls: Pick<LibraryCalls, 'importStories'>): ImportStore {
  const state = signal<ImportState>(IDLE);
  let stop = new AbortController();

  return {
    state,
    async start(file) {
      stop.abort();
      stop = new AbortController();
      const { signal } = stop;
      const fileName = file.name;
      let report: ImportReport | undefined;
      state.value = { phase: 'reading', fileName, report };
      const outcome = await readImport<Trouble>({
        file,
        signal,
        fileBatch: (stories) => answered(calls.importStories({ stories })),
        progress(soFar) {
          report = { ...soFar };
          if (!signal.aborted) state.value = { phase: 'reading', fileName, report };
        },
      }).catch(() => failed({ kind: 'unreadable-file' as const }));
      if (stop.signal !== signal) return;
      if (signal.aborted) state.value = report ? { phase: 'done', fileName, report } : IDLE;
      else if (outcome.ok) state.value = { phase: 'done', fileName, report: outcome.value };
      else state.value = { phase: 'failed', fileName, trouble: outcome.trouble };
    },
    cancel: () => stop.abort(),
    clear() {
      state.value = IDLE;
    },
  };
}
