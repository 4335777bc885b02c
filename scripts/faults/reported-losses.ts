// How losses were told: by name, by number alone, or not at all. One number told clears only as many losses as it says.
import type { Found } from './in-page';

/** All that the library has told of losses. */
export class Told {
  readonly #names: string[] = [];
  readonly #nameable = new Set<number>();
  #nameless = 0;

  hear({ named, news }: Found): void {
    const names = news?.names ?? [];
    this.#names.push(...named, ...names);
    this.#nameless = Math.max(this.#nameless, (news?.lost ?? 0) - names.length);
  }

  /** Stories whose names the recovery copy still has. */
  couldName(numbers: readonly number[]): void {
    for (const n of numbers) this.#nameable.add(n);
  }

  /** The stories among these that were told of by no name. */
  unnamed(lost: readonly number[]): number[] {
    const all = this.#names.join('\n');
    return lost.filter((n) => !new RegExp(`Story ${n} of|example/${n}\\b`).test(all));
  }

  /** Those of them whose names the copy had. */
  nameable(lost: readonly number[]): number[] {
    return this.unnamed(lost).filter((n) => this.#nameable.has(n));
  }

  /** How many of these were told of neither by name nor in a number. */
  silent(lost: readonly number[]): number {
    return Math.max(0, this.unnamed(lost).length - this.#nameless);
  }
}
