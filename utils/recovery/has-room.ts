// Whether a full disk is behind a failure. The browsers name it in many ways, Firefox as a failure it does not know, so a
// small file is tried.
import type { CopyDirectory } from './copy-directory';

/** The name of that file. */
export const PROBE = 'room';
/** What a database needs at least to open, in bytes. */
const ROOM = 1_000_000;

/** Whether the disk takes anything more. Never rejects. */
export async function hasRoom(directory: CopyDirectory): Promise<boolean> {
  try {
    await directory.write(PROBE, ' '.repeat(ROOM));
    return true;
  } catch {
    return false;
  } finally {
    await directory.remove(PROBE).catch(() => undefined);
  }
}

/** What a browser that knows of the full disk would have thrown. */
export const noRoom = (cause?: unknown): Error =>
  Object.assign(new DOMException('no space left', 'QuotaExceededError'), { cause });
