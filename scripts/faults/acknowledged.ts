// What the library has said is saved, and what of it can no longer be found there.
import type { Found } from './in-page';

interface Promised {
  tags: Set<string>;
  trashed: boolean;
  starred: boolean;
  note?: string;
}

/** Every story that was acknowledged, with the tags, star and note it was said to have and whether it was said to lie in the trash. */
export class Acknowledged {
  readonly #stories = new Map<number, Promised>();

  saved(n: number): void {
    if (this.#stories.has(n)) return;
    this.#stories.set(n, { tags: new Set(), trashed: false, starred: false });
  }

  tagged(n: number, tag: string): void {
    this.#stories.get(n)?.tags.add(tag);
  }

  trashed(n: number): void {
    const story = this.#stories.get(n);
    if (story) story.trashed = true;
  }

  starred(n: number): void {
    const story = this.#stories.get(n);
    if (story) story.starred = true;
  }

  noted(n: number, note: string): void {
    const story = this.#stories.get(n);
    if (story) story.note = note;
  }

  numbers(): number[] {
    return [...this.#stories.keys()];
  }

  /** The numbers of stories that are gone, or no longer what was acknowledged. */
  lostIn({ stories }: Found): number[] {
    const found = new Map(stories.map((story) => [story.n, story]));
    return [...this.#stories].flatMap(([n, promised]) => {
      const story = found.get(n);
      const whole =
        story !== undefined &&
        (!promised.trashed || story.trashed) &&
        story.starred === promised.starred &&
        story.note === promised.note &&
        [...promised.tags].every((tag) => story.tags.includes(tag));
      return whole ? [] : [n];
    });
  }
}
