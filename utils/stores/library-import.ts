// Reading stories from a file: one import at a time, with a report of what became of every line, and the ways back of the
// last ones.
import { type ReadonlySignal, signal } from '@preact/signals';
import type { ArchiveReader, PastImport } from '../archive/door/archive';
import type { Trouble } from '../i18n/trouble-message';
import { type ImportReport, type ImportTrouble, readImport } from '../import/read-import';
import { failed } from '../outcome/result';
import { answered } from './background-calls';
import type { LibraryCalls } from './library-calls';
import type { ChangesStore } from './library-changes';

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
  /** The last imports, newest first, each of which can be taken back. */
  readonly past: ReadonlySignal<readonly PastImport[]>;
  start(file: File): Promise<void>;
  /** Reads the same file again, and adds what was deleted for good here. */
  addPurged(): Promise<void>;
  /** Takes an import back. */
  undo(id: string): Promise<void>;
  /** Stops after the batch under way; the report so far stays. */
  cancel(): void;
  /** Forgets the last import. */
  clear(): void;
}

const IDLE: ImportState = { phase: 'idle' };

/** A file to be read, and the import it is. */
interface Order {
  file: File;
  id: string;
  purged: boolean;
}

/** Files what a file holds through the background. */
export function createImportStore(
  calls: Pick<LibraryCalls, 'importStories' | 'undoImport'>,
  reader: Pick<ArchiveReader, 'imports' | 'watch'>,
  changes: Pick<ChangesStore, 'run' | 'tell'>,
): ImportStore {
  const state = signal<ImportState>(IDLE);
  const past = signal<readonly PastImport[]>([]);
  let stop = new AbortController();
  let last: Order | undefined;

  reader.watch(
    () => reader.imports(),
    (imports) => {
      past.value = imports;
    },
    // The list itself says that the library cannot be read.
    () => {},
  );

  async function undo(id: string): Promise<void> {
    await changes.run(calls.undoImport({ id }), ({ gone, stayed }) => ({
      deed: { did: 'undid-import', count: gone, stayed },
    }));
    if (last?.id === id) state.value = IDLE;
  }
  const tell = (report: ImportReport, id: string): void => {
    const count = report.added + report.updated;
    if (count > 0) changes.tell({ did: 'imported', count }, () => undo(id));
  };

  async function read(order: Order): Promise<void> {
    stop.abort();
    stop = new AbortController();
    last = order;
    const { signal } = stop;
    const { file, id, purged } = order;
    const fileName = file.name;
    const of = { id, file: fileName.slice(-1000) };
    let report: ImportReport | undefined;
    state.value = { phase: 'reading', fileName, report };
    const outcome = await readImport<Trouble>({
      file,
      signal,
      fileBatch: (stories) => answered(calls.importStories({ stories, of, purged })),
      progress(soFar) {
        report = { ...soFar };
        if (!signal.aborted) state.value = { phase: 'reading', fileName, report };
      },
    }).catch(() => failed({ kind: 'unreadable-file' as const }));
    if (report) tell(report, id);
    if (stop.signal !== signal) return;
    if (signal.aborted) state.value = report ? { phase: 'done', fileName, report } : IDLE;
    else if (outcome.ok) state.value = { phase: 'done', fileName, report: outcome.value };
    else state.value = { phase: 'failed', fileName, trouble: outcome.trouble };
  }

  return {
    state,
    past,
    undo,
    start: (file) => read({ file, id: crypto.randomUUID(), purged: false }),
    addPurged: async () => {
      if (last) await read({ ...last, purged: true });
    },
    cancel: () => stop.abort(),
    clear() {
      state.value = IDLE;
    },
  };
}
