// A browser profile as it is at one moment: the database, the recovery copy and the note, each of which can be put back alone.
import { LibraryDatabase } from '../../utils/archive/database/library-database';
import { MemoryRecovery } from '../recovery/memory-recovery';
import { memory } from './test-archive';

type Memory = ReturnType<typeof memory>;

/** What lay in the three places. */
export interface KeptProfile {
  tables: { name: string; rows: unknown[] }[];
  files: Map<string, Map<string, string>>;
  note: unknown;
}

const copied = (files: KeptProfile['files']): KeptProfile['files'] =>
  new Map([...files].map(([library, texts]) => [library, new Map(texts)]));

/** Keeps a profile. */
export async function keptProfile(
  place: Memory,
  { libraries, notes }: MemoryRecovery,
): Promise<KeptProfile> {
  const database = new LibraryDatabase(place);
  const tables = await Promise.all(
    database.tables.map(async ({ name }) => ({ name, rows: await database.table(name).toArray() })),
  );
  database.close();
  return { tables, files: copied(libraries), note: structuredClone(notes.library) };
}

/** A profile put together of the database of one, the copy of another and the note of a third. */
export async function profileOf(database: KeptProfile, copy: KeptProfile, note: KeptProfile) {
  const place = memory();
  const again = new LibraryDatabase(place);
  for (const { name, rows } of database.tables) await again.table(name).bulkPut(rows);
  again.close();
  const recovery = new MemoryRecovery();
  for (const [library, texts] of copied(copy.files)) recovery.libraries.set(library, texts);
  if (note.note !== undefined) recovery.notes.library = structuredClone(note.note);
  return { place, recovery };
}
