// Bringing stories in from files: one import at a time, first looked at and then filed, with a report of what became of every
// place in them, and the ways back of the last ones.
import { type ReadonlySignal, signal } from '@preact/signals';
import type { ArchiveReader, PastImport } from '../archive/door/archive';
import { storyId } from '../archive/stories/story-identity';
import type { Trouble } from '../i18n/trouble-message';
import { IMPORT_FORMATS } from '../import/formats';
import type { ImportWorld } from '../import/import-format';
import type { ImportPlan } from '../import/plan-import';
import type { ImportPreview } from '../import/preview-import';
import type { ImportReport, ImportTrouble } from '../import/run-import';
import type { GivenFile } from '../import/source-file';
import type { Background } from '../messages/protocol';
import { failed } from '../outcome/result';
import { answered } from './answered';
import type { ChangesStore } from './library-changes';

/** Why an import ended early. `unreadable-file`: the browser could not read the files. */
export type FileTrouble = ImportTrouble<Trouble> | { kind: 'unreadable-file' };

/** What is known of an import. A stopped one has its report too: what was filed stays. */
export type ImportState =
  | { phase: 'idle' }
  | { phase: 'looking'; fileName: string; found: number }
  | { phase: 'preview'; fileName: string; preview: ImportPreview }
  | { phase: 'reading'; fileName: string; report: ImportReport | undefined; total: number }
  | { phase: 'done'; fileName: string; report: ImportReport; id: string }
  | { phase: 'failed'; fileName: string; trouble: FileTrouble; id: string };

/** The import and its state. */
export interface ImportStore {
  readonly state: ReadonlySignal<ImportState>;
  /** What can be read, in the order it is recognised. */
  readonly formats: typeof IMPORT_FORMATS;
  /** The last imports, newest first, each of which can be taken back. */
  readonly past: ReadonlySignal<readonly PastImport[]>;
  /** Looks at files and says what they would bring. */
  look(files: readonly GivenFile[]): Promise<void>;
  /** Imports what was looked at. */
  start(): Promise<void>;
  /** Reads the same files again, and adds what was deleted for good here. */
  addPurged(): Promise<void>;
  /** Takes an import back. */
  undo(id: string): Promise<void>;
  /** Stops looking, or importing after the batch under way; the report so far stays. */
  cancel(): void;
  /** Forgets the last import. */
  clear(): void;
}

/** The world around it. */
export interface ImportSurroundings {
  calls: Pick<Background, 'importStories' | 'restoreExtras' | 'undoImport'>;
  reader: Pick<ArchiveReader, 'imports' | 'watch' | 'held'>;
  changes: Pick<ChangesStore, 'run' | 'tell'>;
  world: () => ImportWorld;
}

const IDLE: ImportState = { phase: 'idle' };

/** Files that were looked at, and the import they are. */
interface Order {
  fileName: string;
  plan: ImportPlan;
  total: number;
  id: string;
}

/** The name of what was handed over: of a file, of the folder that holds the files, or of the first. */
function nameOf(files: readonly GivenFile[]): string {
  const [first] = files;
  const folder = first?.webkitRelativePath?.split('/')[0];
  const name = (files.length > 1 && folder) || (first?.name ?? '');
  return files.length > 1 && !folder ? `${name} …` : name;
}

/** Files what files hold through the background. */
export function createImportStore({
  calls,
  reader,
  changes,
  world,
}: ImportSurroundings): ImportStore {
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
      action: { did: 'undid-import', count: gone, stayed },
    }));
    if (last?.id === id) state.value = IDLE;
  }
  const tell = (report: ImportReport, id: string): void => {
    const count = report.added + report.updated;
    if (count > 0) changes.tell({ did: 'imported', count }, () => undo(id));
  };
  const begin = (): AbortSignal => {
    stop.abort();
    stop = new AbortController();
    return stop.signal;
  };
  const isLast = (signal: AbortSignal): boolean => stop.signal === signal && !signal.aborted;

  async function look(files: readonly GivenFile[]): Promise<void> {
    const signal = begin();
    const fileName = nameOf(files);
    const id = crypto.randomUUID();
    state.value = { phase: 'looking', fileName, found: 0 };
    const show = (to: ImportState): void => {
      if (isLast(signal)) state.value = to;
    };
    try {
      const { planImport } = await import('../import/plan-import');
      const { previewImport } = await import('../import/preview-import');
      const plan = await planImport(files);
      const preview =
        plan.parts.length > 0
          ? await previewImport({
              plan,
              signal,
              world: world(),
              identify: storyId,
              held: (ids) => reader.held(ids),
              progress: (found) => show({ phase: 'looking', fileName, found }),
            })
          : undefined;
      if (preview === undefined) {
        show({ phase: 'failed', fileName, id, trouble: { kind: 'foreign-file' } });
        return;
      }
      last = { fileName, plan, id, total: preview.fresh + preview.known };
      show({ phase: 'preview', fileName, preview });
    } catch {
      show({ phase: 'failed', fileName, id, trouble: { kind: 'unreadable-file' } });
    }
  }

  async function read({ fileName, plan, total, id }: Order, purged: boolean): Promise<void> {
    const signal = begin();
    const of = { id, file: fileName.slice(-1000) };
    let report: ImportReport | undefined;
    state.value = { phase: 'reading', fileName, report, total };
    const { runImport } = await import('../import/run-import');
    const outcome = await runImport<Trouble>({
      plan,
      signal,
      world: world(),
      identify: storyId,
      fileBatch: (stories, { partial }) =>
        answered(calls.importStories({ stories, of, purged, partial })),
      importExtras: (beside) => answered(calls.restoreExtras({ ...beside, of })),
      progress(soFar) {
        report = { ...soFar };
        if (!signal.aborted) state.value = { phase: 'reading', fileName, report, total };
      },
    }).catch(() => failed({ kind: 'unreadable-file' as const }));
    if (report) tell(report, id);
    if (stop.signal !== signal) return;
    if (signal.aborted) state.value = report ? { phase: 'done', fileName, report, id } : IDLE;
    else if (outcome.ok) state.value = { phase: 'done', fileName, report: outcome.value, id };
    else state.value = { phase: 'failed', fileName, trouble: outcome.trouble, id };
  }

  return {
    state,
    formats: IMPORT_FORMATS,
    past,
    undo,
    look,
    start: async () => {
      if (last) await read(last, false);
    },
    addPurged: async () => {
      if (last) await read(last, true);
    },
    cancel() {
      stop.abort();
      if (state.peek().phase === 'looking') state.value = IDLE;
    },
    clear() {
      state.value = IDLE;
    },
  };
}
