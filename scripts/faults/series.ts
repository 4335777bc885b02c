// The one ordered list of the series that `npm run faults` runs, by the names that `--only` takes.
import { backup } from './backup/backup';
import { clock } from './clock';
import { damages, disk, kills, tabs, workers } from './crash-series';
import type { Series } from './fault-order';
import { files } from './files/files';
import { flips } from './flips';
import { forks } from './forks';
import { identity } from './identity/identity';
import { keptOut } from './kept-out/kept-out';
import { merging } from './merging/merging';
import { messages } from './messages/messages';
import { opened } from './opened/opened';
import { pictures } from './pictures/pictures';
import { privateWindows } from './private/private';
import { unseen } from './unseen/unseen';
import { upgrade } from './upgrade/upgrade';

/** Every series. */
export const SERIES: Readonly<Record<string, Series>> = {
  kills,
  pictures,
  damages,
  flips,
  forks,
  workers,
  tabs,
  disk,
  backup,
  merging,
  clock,
  upgrade,
  vectors: keptOut,
  opened,
  unseen,
  messages,
  files,
  identity,
  private: privateWindows,
};
