// The test that every pattern of some rooms of the clip script passes, given by their paths.
import { beforeAll, expect, it } from 'vitest';
import { troubleWith } from './judge-pattern';
import { makeLatePatterns } from './late-patterns';
import { type Made, madeBy } from './made-patterns';
import { seenIn } from './seen-lengths';
import { type Pattern, patternsOf } from './source-patterns';

const found = patternsOf('entrypoints/clip.ts');

/** Declares the tests for the modules whose path fits. */
export function checkPatterns(rooms: RegExp, fewest: number): void {
  let made: Made[] = [];
  beforeAll(async () => {
    made = (await madeBy(found.files, makeLatePatterns)).filter(({ file }) => rooms.test(file));
  }, 120_000);

  it('sees every pattern that is made while the script runs', () => {
    const seen = new Set(made.map(({ file, line }) => `${file}:${line}`));
    const never = found.makings
      .filter(({ file }) => rooms.test(file))
      .map(({ file, line }) => `${file}:${line}`)
      .filter((place) => !seen.has(place));
    expect(never).toEqual([]);
  });

  it('finds no pattern that stalls on the longest text it can see', async () => {
    const literals = found.literals.filter(({ file }) => rooms.test(file));
    const all = new Map(
      [...literals, ...made].map((one): [string, Pattern] => [
        `${one.file} /${one.source}/${one.flags}`,
        one,
      ]),
    );
    const waiting = [...all];
    const troubles: string[] = [];
    const work = async (): Promise<void> => {
      for (let next = waiting.shift(); next; next = waiting.shift()) {
        const trouble = await troubleWith(next[1], seenIn(next[1].file));
        if (trouble !== undefined) troubles.push(`${next[0]}: ${trouble}`);
      }
    };
    await Promise.all([work(), work()]);
    expect(all.size).toBeGreaterThan(fewest);
    expect(troubles).toEqual([]);
  }, 1_800_000);
}
