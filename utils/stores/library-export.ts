// Writing stories to a file: one export at a time, with how far it has got and the way to stop it.
import { type ReadonlySignal, signal } from '@preact/signals';
import type { ArchiveReader } from '../archive/door/archive';
import type { ExportAbout, ExportedCollection, PictureSource } from '../export/export-about';
import type { ExportFormat } from '../export/export-format';
import { DEFAULT_OPTIONS, type ExportOptions } from '../export/export-options';
import { FORMATS, type FormatId } from '../export/formats';
import { exportBlob, exportFileName } from '../export/write-export';
import type { SavedSearch } from '../search/saved-search';
import type { Collection } from '../story/collection';
import { aboutScope, type ExportScope, storiesInScope } from './export-scope';

/** `total` is unknown until the library has counted. */
export type ExportState =
  | { phase: 'idle' }
  | { phase: 'writing'; written: number; total: number | undefined }
  | { phase: 'done'; written: number; fileName: string }
  | { phase: 'failed' };

/** The world around an export. */
export interface ExportWorld {
  reader: Pick<
    ArchiveReader,
    | 'count'
    | 'stories'
    | 'story'
    | 'collections'
    | 'savedSearches'
    | 'organisationRows'
    | 'pictures'
    | 'pictureCounts'
  >;
  /** The bytes of a kept picture. */
  readPicture: (sha256: string) => Promise<Blob | undefined>;
  /** Hands a finished file to the reader. */
  save: (file: Blob, name: string) => void;
  now: () => Date;
  /** The reader's time zone, as in the IANA database. */
  timeZone: string;
  version: string;
}

/** What can be exported beside what is at hand. */
export interface ScopeOffers {
  searches: readonly SavedSearch[];
  collections: readonly Collection[];
}

/** An export, as it is asked for. */
export interface ExportWish {
  format: FormatId;
  scope: ExportScope;
  options: ExportOptions;
}

/** The export and its state. */
export interface ExportStore {
  readonly state: ReadonlySignal<ExportState>;
  /** The formats, in the order they are offered. */
  readonly formats: typeof FORMATS;
  /** What holds until its reader chooses. */
  readonly defaults: ExportOptions;
  /** How many stories a scope holds. */
  count(scope: ExportScope): Promise<number>;
  /** The saved searches and collections that can be exported. */
  offers(): Promise<ScopeOffers>;
  /** What the first story looks like in the file; empty where there is none. */
  preview(wish: ExportWish): Promise<string>;
  start(wish: ExportWish): Promise<void>;
  /** Stops the export under way; nothing is saved. */
  cancel(): void;
}

/** Nobody reads more of a preview. */
const LONGEST_PREVIEW = 6000;

const formatCalled = (id: FormatId): ExportFormat => {
  const format = FORMATS.find((one) => one.id === id);
  if (!format) throw new Error(`There is no export format ${id}.`);
  return format;
};

/** The kept pictures; undefined where none is kept, so that no story is asked for its own. */
async function picturesOf({
  reader,
  readPicture,
}: ExportWorld): Promise<PictureSource | undefined> {
  if ((await reader.pictureCounts()).kept === 0) return undefined;
  return {
    async of(storyId) {
      const rows = await reader.pictures([storyId]);
      return rows.flatMap((row) => (row.state === 'kept' ? [row] : []));
    },
    async bytes(sha256) {
      const file = await readPicture(sha256).catch(() => undefined);
      return file && new Uint8Array(await file.arrayBuffer());
    },
  };
}

async function collectionsOf({ reader }: ExportWorld): Promise<ExportedCollection[]> {
  const rows = await reader.organisationRows();
  return rows.flatMap((row) => {
    if (row.kind !== 'collection') return [];
    const { id, createdAt, name, note, members } = row;
    return [{ id, createdAt, name, members, ...(note !== undefined && { note }) }];
  });
}

async function aboutOf(world: ExportWorld, { scope, options }: ExportWish): Promise<ExportAbout> {
  const pictures = await picturesOf(world);
  return {
    ...(await aboutScope(world.reader, scope)),
    cutlineVersion: world.version,
    options,
    exportedAt: world.now().toISOString(),
    timeZone: world.timeZone,
    collections: await collectionsOf(world),
    ...(pictures && { pictures }),
  };
}

/** Makes exports of a library. */
export function createExportStore(world: ExportWorld): ExportStore {
  const { reader } = world;
  const state = signal<ExportState>({ phase: 'idle' });
  let stop = new AbortController();

  const count = async (scope: ExportScope) =>
    'filter' in scope ? reader.count(scope.filter) : scope.ids.length;

  async function write(wish: ExportWish, signal: AbortSignal) {
    let written = 0;
    const total = await count(wish.scope);
    const order = {
      format: formatCalled(wish.format),
      stories: storiesInScope(reader, wish.scope),
      about: await aboutOf(world, wish),
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
    formats: FORMATS,
    defaults: DEFAULT_OPTIONS,
    count,
    async offers() {
      const [searches, collections] = await Promise.all([
        reader.savedSearches(),
        reader.collections(),
      ]);
      return { searches, collections };
    },
    async preview(wish) {
      const { preview } = await formatCalled(wish.format).load();
      const about = await aboutOf(world, wish);
      for await (const story of storiesInScope(reader, wish.scope))
        return (await preview(story, about)).slice(0, LONGEST_PREVIEW).toWellFormed();
      return '';
    },
    async start(wish) {
      stop.abort();
      stop = new AbortController();
      const { signal } = stop;
      state.value = { phase: 'writing', written: 0, total: undefined };
      await write(wish, signal).catch(() => {
        if (!signal.aborted) state.value = { phase: 'failed' };
      });
    },
    cancel() {
      stop.abort();
      state.value = { phase: 'idle' };
    },
  };
}
