// Every file in what was handed over: zips are opened, what systems put beside files is passed over.
import type { FileProblem } from '../story/file-problem';
import { fileInZip, type GivenFile, givenFile, type SourceFile } from './source-file';
import { zippedFiles } from './zip-directory';

/** The files, and the zips that could not be opened. */
export interface Unpacked {
  files: SourceFile[];
  refused: { file: string; problem: FileProblem }[];
}

const ZIP = 0x504b0304;
const EMPTY_ZIP = 0x504b0506;
const OF_THE_SYSTEM = /(?:^|\/)(?:__MACOSX\/|\.|Thumbs\.db$|desktop\.ini$)/;

async function isZip(file: Blob): Promise<boolean> {
  const head = new DataView(await file.slice(0, 4).arrayBuffer());
  return head.byteLength === 4 && [ZIP, EMPTY_ZIP].includes(head.getUint32(0));
}

/** Opens what was handed over. */
export async function unpack(given: readonly GivenFile[]): Promise<Unpacked> {
  const unpacked: Unpacked = { files: [], refused: [] };
  for (const file of given) {
    if (!(await isZip(file))) {
      unpacked.files.push(givenFile(file));
      continue;
    }
    const listed = await zippedFiles(file);
    if (listed.ok) unpacked.files.push(...listed.value.map((entry) => fileInZip(file, entry)));
    else unpacked.refused.push({ file: file.name ?? '', problem: listed.trouble.problem });
  }
  unpacked.files = unpacked.files.filter(
    ({ path }) => !path.endsWith('/') && !OF_THE_SYSTEM.test(path),
  );
  return unpacked;
}
