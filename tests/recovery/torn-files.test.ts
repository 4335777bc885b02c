// One file of the recovery copy, damaged in every way a disk knows: what was written is read or told apart, line by line.
import { describe, expect, it } from 'vitest';
import { emptyEntry } from '../../utils/recovery/journal-entry';
import { readFileName } from '../../utils/recovery/journal-file';
import { sealed, unsealed } from '../../utils/recovery/journal-text';
import { latestState } from '../../utils/recovery/latest-state';
import { LibraryJournal } from '../../utils/recovery/library-journal';
import { tooMany } from '../../utils/recovery/set-aside';
import type { SavedStory } from '../../utils/story/saved-story';
import { sha256Hex } from '../../utils/text/sha256';
import { savedStory } from '../clip/fake-library';
import { inventedStory } from '../story/invented-story';
import { MemoryRecovery } from './memory-recovery';

const LIBRARY = 'library';
const about = (library = LIBRARY) => ({
  ...{ library, kind: 'entries', from: 1, to: 3 },
  history: [{ epoch: '0a1b2c3d', from: 1 }],
});

const story = (n: number): Promise<SavedStory> =>
  savedStory(inventedStory({ url: `https://gazette.example/${n}`, headline: `Quay ${n}` }), {
    savedAt: '2026-11-01T00:00:00.000Z',
  });

const lines = async (): Promise<string[]> =>
  (await Promise.all([1, 2, 3].map(story))).map((one) => JSON.stringify({ story: one }));

const soundIn = async (text: string, library = LIBRARY): Promise<number[]> =>
  (await unsealed(text, library)).lines.flatMap(({ json, sound }) =>
    sound ? [Number(/Quay (\d)/.exec(json)?.[1])] : [],
  );

const flipped = (text: string, at: number, to = '\u0007'): string =>
  text.slice(0, at) + to + text.slice(at + 1);

describe('a line of a file', () => {
  it('is all that a flipped byte costs, wherever it lies', async () => {
    const text = await sealed(about(), await lines());
    const ends = [...text.matchAll(/\n/g)].map(({ index }) => index);
    for (let at = 0; at < text.length; at += 37) {
      const read = await unsealed(flipped(text, at), LIBRARY);
      const struck = ends.findIndex((end) => at <= end);
      expect(read.whole, `at ${at}`).toBe(false);
      const sound = await soundIn(flipped(text, at));
      expect(sound, `at ${at}`).toEqual([1, 2, 3].filter((n) => n !== struck + 1));
      expect(read.missing).toBe(0);
    }
  });

  it('is none that is lost where the break between two is what flipped', async () => {
    const text = await sealed(about(), await lines());
    const first = text.indexOf('\n');
    expect(await soundIn(flipped(text, first))).toEqual([1, 2, 3]);
    expect(await soundIn(flipped(text, text.indexOf('\n', first + 1), '\ufffd'))).toEqual([
      1, 2, 3,
    ]);
  });

  it('is none of this library that was written for another', async () => {
    const [own, other] = [
      await sealed(about(), await lines()),
      await sealed(about('x'), await lines()),
    ];
    const rows = own.split('\n');
    rows[1] = other.split('\n')[1] ?? '';
    expect(await soundIn(rows.join('\n'))).toEqual([1, 3]);
    expect(await unsealed(other, LIBRARY)).toMatchObject({ whole: false });
    expect(await soundIn(other, 'x')).toEqual([1, 2, 3]);
  });

  it.each([
    ['cut in a line', (text: string) => text.slice(0, text.indexOf('\n') + 40), [1]],
    ['cut between lines', (text: string) => text.slice(0, text.indexOf('\n') + 1), [1]],
    ['doubled', (text: string) => text + text, [1, 2, 3, 1, 2, 3]],
    ['empty', () => '', []],
    ['no text', () => '\ufffd\u0000\ufffd', []],
    ['in another order', (text: string) => text.split('\n').toSorted().join('\n'), undefined],
  ])(
    'is read by itself where the file is %s, and the file is not whole',
    async (_, spoil, sound) => {
      const text = spoil(await sealed(about(), await lines()));
      expect(await unsealed(text, LIBRARY)).toMatchObject({ whole: false });
      if (sound) expect(await soundIn(text)).toEqual(sound);
    },
  );

  it('is counted as missing where a file ends too soon', async () => {
    const text = await sealed(about(), await lines());
    const rows = text.split('\n');
    expect((await unsealed(rows.toSpliced(1, 1).join('\n'), LIBRARY)).missing).toBe(1);
    expect((await unsealed(text.slice(0, text.indexOf('\n') + 1), LIBRARY)).missing).toBe(1);
  });

  it('is read in files of the oldest form, which had one check sum for all', async () => {
    const text = (await lines()).map((line) => `${line}\n`).join('');
    const end = JSON.stringify({ format: 1, lines: 3, sha256: await sha256Hex(text) });
    expect(await unsealed(`${text}${end}\n`, LIBRARY)).toMatchObject({ whole: true });
    expect(await soundIn(`${text}${end}\n`)).toEqual([1, 2, 3]);
    expect(await soundIn(flipped(`${text}${end}\n`, 50))).toEqual([]);
  });
});

/** A journal that noted three stories, one a write, with its directory. */
async function noted() {
  const recovery = new MemoryRecovery();
  const place = { library: LIBRARY, directory: recovery.directories.directory(LIBRARY) };
  const journal = new LibraryJournal(place, []);
  journal.begin([], 0);
  for (const n of [1, 2, 3])
    await journal.append(n, { ...emptyEntry(), stories: [await story(n)] });
  const again = async () => new LibraryJournal(place, await place.directory.names());
  const files = recovery.files();
  const named = (n: number) =>
    [...files.keys()].find((name) => readFileName(name)?.from === n) ?? '';
  return { files, again, named };
}

async function state({ place }: LibraryJournal) {
  const headlines: string[] = [];
  const lost: (string | undefined)[] = [];
  for await (const part of latestState(place, place.list())) {
    headlines.push(...part.entry.stories.map(({ headline }) => headline));
    lost.push(...part.lost.map(({ name, id }) => name ?? id));
  }
  return { headlines, lost };
}

describe('a torn file', () => {
  it('says by name what may be lost with it, and is set aside', async () => {
    const { files, again, named } = await noted();
    const name = named(2);
    files.set(name, flipped(files.get(name) ?? '', 400));
    const journal = await again();
    expect(await state(journal)).toEqual({ headlines: ['Quay 3', 'Quay 1'], lost: ['Quay 2'] });
    const torn = await journal.place.torn();
    await journal.place.repair(torn);
    expect(torn.map((file) => file.name)).toEqual([name]);
    expect(journal.files().map(({ from }) => from)).toEqual([1, 3]);
    expect(
      [...files.keys()].filter((one) => one.startsWith('torn-') && one.endsWith(name)),
    ).toHaveLength(1);
  });

  it('whose names two have exchanged get their own again', async () => {
    const { files, again, named } = await noted();
    const [one, two] = [named(1), named(3)];
    const texts = [files.get(one) ?? '', files.get(two) ?? ''];
    files.set(one, texts[1] ?? '').set(two, texts[0] ?? '');
    const journal = await again();
    await journal.place.repair(await journal.place.torn());
    expect(await state(await again())).toEqual({
      headlines: ['Quay 3', 'Quay 2', 'Quay 1'],
      lost: [],
    });
  });

  it('whose own name is damaged gets its name again', async () => {
    const { files, again, named } = await noted();
    const name = named(2);
    files.set(name.replace('000000002', '000000092'), files.get(name) ?? '');
    files.delete(name);
    const journal = await again();
    expect(journal.files()).toHaveLength(2);
    await journal.place.repairForeignFiles();
    expect(
      (await again())
        .files()
        .map(({ from }) => from)
        .sort(),
    ).toEqual([1, 2, 3]);
  });

  it('leaves behind what of it can be read, which covers nothing', async () => {
    const { files, again, named } = await noted();
    for (const n of [1, 2]) {
      const text = files.get(named(n)) ?? '';
      files.set(named(n), `${text}${n === 1 ? text : 'x'}`);
    }
    const journal = await again();
    await journal.place.repair(await journal.place.torn());
    expect(
      journal
        .files()
        .map(({ kind }) => kind)
        .sort(),
    ).toEqual(['entries', 'rest', 'rest']);
    expect((await state(journal)).headlines).toEqual(['Quay 3', 'Quay 2', 'Quay 1']);
  });

  it('is kept with the newest thirty of its kind', () => {
    const names = Array.from({ length: 33 }, (_, n) => `torn-00000000${n.toString(36)}-entries`);
    expect(tooMany([...names, 'entries-1']).sort()).toEqual(names.slice(0, 3));
  });
});
