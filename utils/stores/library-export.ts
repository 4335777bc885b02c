// Writing stories to a file: one export at a time, with how far it has got and the way to stop it.
import { type ReadonlySignal, signal } from '@preact/signals';
import type { ArchiveReader } from '../archive/door/archive';
import type { ExportFormat } from '../export/export-format';
import { FORMATS } from '../export/formats';
import { exportBlob, exportFileName } from '../export/write-export';
import type { StoryFilter } from '../search/story-filter';
import { DamagedStories } from '../story/damaged-stories';
import type { SavedStory } from '../story/saved-story';

/** What is exported: all that passes a filter, or some stories by id. */
export type ExportScope = { filter: StoryFilter } | { ids: readonly string[] };

/** `total` is unknown until the library has counted. */
export type ExportState =
  | { phase: 'idle' }
  | { phase: 'writing'; written: number; total: number | undefined }
  | { phase: 'done'; written: number; fileName: string }
  | { phase: 'failed' };

/** The world around an export. */
export interface ExportWorld {
  reader: Pick<ArchiveReader, 'count' | 'stories' | 'story'>;
  /** Hands a finished file to the reader. */
  save: (file: Blob, name: string) => void;
  now: () => Date;
  version: string;
}

/** The export and its state. */
export interface ExportStore {
  readonly state: ReadonlySignal<ExportState>;
  /** The ids of the formats, in the order they are offered. */
  readonly formats: readonly string[];
  /** How many stories a scope holds. */
  count(scope: ExportScope): Promise<number>;
  start(formatId: string, scope: ExportScope): Promise<void>;
  /** Stops the export under way; nothing is saved. */
  cancel(): void;
}

async function* storiesOf(
  reader: ExportWorld['reader'],
  scope: ExportScope,
): AsyncGenerator<SavedStory> {
  if ('filter' in scope) {
    yield* reader.stories(scope.filter);
    return;
  }
  const damaged: string[] = [];
  for (const id of scope.ids) {
    // A damaged story must not keep the whole ones from being written; it is told at the end, as for a filter.
    const story = await reader.story(id).catch(() => {
      damaged.push(id);
    });
    if (story) yield story;
  }
  if (damaged.length > 0) throw new DamagedStories(damaged);
}

/** Makes exports of a library. */
export function createExportStore(world: ExportWorld): ExportStore {
  const { reader } = world;
  const state = signal<ExportState>({ phase: 'idle' });
  let stop = new AbortController();

  const count = async (scope: ExportScope) =>
    'filter' in scope ? reader.count(scope.filter) : scope.ids.length;

  async function write(format: ExportFormat, scope: ExportScope, signal: AbortSignal) {
    let written = 0;
    const total = await count(scope);
    const order = {
      format,
      stories: storiesOf(reader, scope),
      about: {
        filter: 'filter' in scope ? { ...scope.filter } : { ids: [...scope.ids] },
        cutlineVersion: world.version,
        exportedAt: world.now().toISOString(),
      },
      signal,
      progress(soFar: number) {
        written = soFar;
        if (!signal.aborted) state.value = { phase: 'writing', written, total };
      },
    };
    const file = await exportBlob(order);
    signal.throwIfAborted();
    const fileName = exportFileName(order);
    world.save(file, fileName);
    state.value = { phase: 'done', written, fileName };
  }

  return {
    state,
    formats: FORMATS.map(({ id }) => id),
    count,
    async start(formatId, scope) {
      const format = FORMATS.find(({ id }) => id === formatId);
      if (!format) throw new Error(`There is no export format ${formatId}.`);
      stop.abort();
      stop = new AbortController();
      const { signal } = stop;
      state.value = { phase: 'writing', written: 0, total: undefined };
      await write(format, scope, signal).catch(() => {
        if (!signal.aborted) state.value = { phase: 'failed' };
      });
    },
    cancel() {
      stop.abort();
      state.value = { phase: 'idle' };
    },
  };
}
