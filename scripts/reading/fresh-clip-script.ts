// The built clip script for who reads saved pages: built where a source has changed, and apart from what others build, so that
// runs beside each other neither wait for nor disturb one another.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { projectRoot } from '../build-extension';

/** All that the build is made of: folders and files. */
const SOURCES = [
  'components',
  'entrypoints',
  'public',
  'scripts/building',
  'utils',
  'package-lock.json',
  'wxt.config.ts',
];

const filesIn = (place: string): string[] =>
  statSync(place).isFile()
    ? [place]
    : readdirSync(place, { withFileTypes: true }).flatMap(({ name }) =>
        filesIn(path.join(place, name)),
      );

/** A name for the sources below a folder as they are: other bytes give another. */
export function sourcesName(root = projectRoot): string {
  const hash = createHash('sha256');
  const files = SOURCES.map((source) => path.join(root, source)).filter(existsSync);
  for (const file of files.flatMap(filesIn).sort())
    hash.update(`${path.relative(root, file)}\n`).update(readFileSync(file));
  return hash.digest('hex').slice(0, 16);
}

/** Moves a finished build to where it is looked for; where another run was sooner, that one's stays. */
function moveInto(place: string, built: string): void {
  try {
    renameSync(built, place);
  } catch (error) {
    if (!existsSync(place)) throw error;
    rmSync(built, { recursive: true });
  }
}

/** The clip script of the sources as they are, as one expression. Throws where the build fails, after showing what it said. */
export function freshClipScript(): string {
  const place = path.join(projectRoot, '.output', `clip-${sourcesName()}`);
  if (!existsSync(place)) {
    const built = `${place}.${process.pid}`;
    const script = path.join(import.meta.dirname, 'build-apart.ts');
    const run = spawnSync(process.execPath, ['--import', 'tsx', script, built], {
      cwd: projectRoot,
      encoding: 'utf8',
    });
    if (run.status !== 0) {
      process.stderr.write(`${run.stdout}${run.stderr}`);
      rmSync(built, { recursive: true, force: true });
      throw new Error('The build failed.');
    }
    moveInto(place, built);
  }
  return readFileSync(path.join(place, 'chrome-mv3/clip.js'), 'utf8').replace(/;\s*$/, '');
}
