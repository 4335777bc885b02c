import { describe, expect, it } from 'vitest';
import type { CopyDirectory } from '../../utils/recovery/copy-directory';
import { coverageOf } from '../../utils/recovery/coverage';
import { emptyEntry } from '../../utils/recovery/journal-entry';
import { type JournalFile, journalFile } from '../../utils/recovery/journal-file';
import { sealed, unsealed } from '../../utils/recovery/journal-text';
import { latestState } from '../../utils/recovery/latest-state';
import { LibraryJournal } from '../../utils/recovery/library-journal';
import { chooseFiles, NEIGHBOURS } from '../../utils/recovery/merge-files';
import { savedStory } from '../clip/fake-library';
import { inventedStory } from '../story/invented-story';
import { MemoryRecovery } from './memory-recovery';

const ABOUT = {
  library: 'library',
  kind: 'entries',
  from: 3,
  to: 4,
  history: [{ epoch: '0a1b2c3d', from: 3 }],
};

const entries = (from: number, to = from, length = 1000): JournalFile =>
  journalFile('entries', from, to, length);

describe('a listing of the journal', () => {
  it('shows which writes nobody noted', () => {
    expect(coverageOf([entries(1), entries(3, 5), entries(8)], 9)).toMatchObject({
      base: 0,
      last: 8,
      missing: [2, 6, 7, 9],
    });
  });

  it('counts a base only when all its parts are there', () => {
    const part = () => journalFile('base', 4, 4, 100);
    const whole = journalFile('whole', 4, 2, 0);
    expect(coverageOf([part(), whole, entries(5)], 5)).toMatchObject({
      base: 0,
      missing: [1, 2, 3, 4],
    });
    expect(coverageOf([part(), part(), whole, entries(5)], 5)).toMatchObject({
      base: 4,
      missing: [],
    });
  });

  it('names what a newer base makes superfluous', () => {
    const old = [entries(1, 4), journalFile('base', 2, 2, 9), journalFile('whole', 2, 1, 0)];
    const base = [journalFile('base', 5, 6, 9), journalFile('whole', 5, 1, 0)];
    expect(coverageOf([...old, ...base, entries(6)], 6).stale).toEqual(old);
  });
});

describe('the text of a journal file', () => {
  it('is read back as it was written', async () => {
    const lines = ['{"gone":"a"}', '{"gone":"b"}'];
    expect(await unsealed(await sealed(ABOUT, lines), ABOUT.library)).toMatchObject({
      whole: true,
      about: ABOUT,
      missing: 0,
      lines: lines.map((json) => ({ json, sound: true })),
    });
  });

  it.each([
    ['cut anywhere', (text: string, at: number) => text.slice(0, at)],
    [
      'with a letter changed',
      (text: string, at: number) => `${text.slice(0, at)}#${text.slice(at + 1)}`,
    ],
  ])('is refused %s', async (_, spoil) => {
    const text = await sealed(ABOUT, ['{"gone":"a"}', '{"gone":"b"}']);
    for (let at = 0; at < text.length; at++)
      expect((await unsealed(spoil(text, at), ABOUT.library)).whole, `at ${at}`).toBe(false);
  });
});

describe('merging', () => {
  it('leaves few files, gaps and writes under way alone', () => {
    const files = Array.from({ length: NEIGHBOURS }, (_, at) => entries(at + 1));
    expect(chooseFiles(files.slice(1), Number.POSITIVE_INFINITY)).toEqual([]);
    expect(chooseFiles(files, Number.POSITIVE_INFINITY)).toEqual(files);
    expect(chooseFiles(files, NEIGHBOURS)).toEqual([]);
    expect(chooseFiles(files.toSpliced(5, 1), Number.POSITIVE_INFINITY)).toEqual([]);
  });

  it('broken off at any step loses nothing and says nothing twice', async () => {
    for (let steps = 0; steps <= NEIGHBOURS + 1; steps++) {
      const recovery = new MemoryRecovery();
      const directory = breaking(recovery.directories.directory('library'), steps);
      const journal = new LibraryJournal({ library: 'library', directory }, []);
      for (let n = 1; n <= NEIGHBOURS; n++) {
        const story = await savedStory(inventedStory(), { savedAt: '2026-11-01T00:00:00.000Z' });
        await journal.append(n, { ...emptyEntry(), stories: [{ ...story, note: `Note ${n}` }] });
      }
      directory.armed = true;
      await journal.compact().catch(() => undefined);
      expect(await notesIn(recovery), `after ${steps} steps`).toEqual([`Note ${NEIGHBOURS}`]);
    }
  });
});

/** A directory that fails after so many steps, once it is armed. */
function breaking(directory: CopyDirectory, steps: number): CopyDirectory & { armed: boolean } {
  let left = steps;
  const broken: CopyDirectory & { armed: boolean } = {
    ...directory,
    armed: false,
    write: (name, text) => step(() => directory.write(name, text)),
    remove: (name) => step(() => directory.remove(name)),
  };
  const step = async (act: () => Promise<void>) => {
    if (broken.armed && left-- <= 0) throw new Error('the browser was killed');
    await act();
  };
  return broken;
}

async function notesIn(recovery: MemoryRecovery): Promise<(string | undefined)[]> {
  const directory = recovery.directories.directory('library');
  const journal = new LibraryJournal({ library: 'library', directory }, await directory.names());
  const notes: (string | undefined)[] = [];
  for await (const { entry } of latestState(journal.place, journal.files()))
    notes.push(...entry.stories.map(({ note }) => note));
  return notes;
}
