// How losses were told: by name, by number alone, or not at all. One number told clears only as many losses as it says.
import { readFileSync } from 'node:fs';
import type { Found } from './in-page';
import { filesUnder } from './profile-places';

/** All that the library has told of losses. */
export class Told {
  readonly #names: string[] = [];
  #nameless = 0;

  hear({ named, news }: Found): void {
    const names = news?.names ?? [];
    this.#names.push(...named, ...names);
    this.#nameless = Math.max(this.#nameless, (news?.lost ?? 0) - names.length);
  }

  /** The stories among these that were told of by no name. */
  unnamed(lost: readonly number[]): number[] {
    const all = this.#names.join('\n');
    return lost.filter((n) => !new RegExp(`Story ${n} of|example/${n}\\b`).test(all));
  }

  /** How many of these were told of neither by name nor in a number. */
  silent(lost: readonly number[]): number {
    return Math.max(0, this.unnamed(lost).length - this.#nameless);
  }
}

const NAME = /"headline":"Story (\d+) of the fault run"|"url":"https:\/\/gazette\.example\/(\d+)"/g;

/** The stories whose headline or address can still be read somewhere in a recovery copy. */
export function nameableIn(copy: string): Set<number> {
  const texts = filesUnder(copy).map((file) => readFileSync(file, 'latin1'));
  const names = texts.flatMap((text) => [...text.matchAll(NAME)]);
  return new Set(names.map(([, headline, url]) => Number(headline ?? url)));
}
