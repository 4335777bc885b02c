// The directories as they lie in the origin private file system: the browser keeps it apart from IndexedDB, so that what
// destroys the one leaves the other.
import { ifThere } from '../outcome/if-there';
import type { CopyDirectories, CopyDirectory } from './copy-directory';

const FOLDER = 'recovery';

type Folder = (create: boolean) => Promise<FileSystemDirectoryHandle>;

async function namesIn(folder: FileSystemDirectoryHandle | undefined): Promise<string[]> {
  const names: string[] = [];
  if (folder) for await (const name of folder.keys()) names.push(name);
  return names;
}

async function writeFile(
  folder: FileSystemDirectoryHandle,
  name: string,
  text: string | ArrayBuffer,
) {
  const file = await folder.getFileHandle(name, { create: true });
  // What is written shows up under the name only when the stream is closed.
  const stream = await file.createWritable();
  await stream.write(text);
  await stream.close();
}

/** As much of a file of this file system as its standard has beyond what TypeScript knows. */
interface Movable {
  move(name: string): Promise<void>;
}

const canMove = (file: object): file is Movable => 'move' in file;

async function renameFile(folder: FileSystemDirectoryHandle, name: string, to: string) {
  const file = await folder.getFileHandle(name);
  if (canMove(file)) return file.move(to);
  // As bytes: what is damaged may be no text.
  await writeFile(folder, to, await (await file.getFile()).arrayBuffer());
  await folder.removeEntry(name);
}

const directoryIn = (folder: Folder): CopyDirectory => ({
  names: async () => namesIn(await ifThere(() => folder(false))),
  read: (name) =>
    ifThere(async () => {
      const file = await (await folder(false)).getFileHandle(name);
      return (await file.getFile()).text();
    }),
  write: async (name, text) => writeFile(await folder(true), name, text),
  rename: async (name, to) => {
    await ifThere(async () => renameFile(await folder(false), name, to));
  },
  remove: async (name) => {
    await ifThere(async () => (await folder(false)).removeEntry(name));
  },
});

/** The directories of this extension. `root` is `navigator.storage.getDirectory`. */
export function opfsDirectories(root: () => Promise<FileSystemDirectoryHandle>): CopyDirectories {
  const all: Folder = async (create) => (await root()).getDirectoryHandle(FOLDER, { create });
  const opened = new Map<string, FileSystemDirectoryHandle>();
  const folderOf = async (library: string, create: boolean) => {
    const known = opened.get(library);
    if (known) return known;
    const folder = await (await all(create)).getDirectoryHandle(library, { create });
    opened.set(library, folder);
    return folder;
  };
  return {
    libraries: async () => namesIn(await ifThere(() => all(false))),
    directory: (library) => directoryIn((create) => folderOf(library, create)),
    remove: async (library) => {
      opened.delete(library);
      await ifThere(async () => (await all(false)).removeEntry(library, { recursive: true }));
    },
  };
}
