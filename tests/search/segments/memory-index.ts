// An index in memory: what the archive keeps in tables, kept in maps.
import type { IndexReader, TailStory } from '../../../utils/search/segments/index-reader';
import { mergeSegments } from '../../../utils/search/segments/merge-segments';
import { packNumbers, RowNumbers } from '../../../utils/search/segments/number-runs';
import { type NumberSet, numberSet, packChunk } from '../../../utils/search/segments/number-set';
import type { WrittenSegment } from '../../../utils/search/segments/segment';
import { segmentOf } from '../../../utils/search/segments/write-segment';
import { marksOf, tagMark } from '../../../utils/search/story-marks';
import { termsOf } from '../../../utils/search/story-terms';
import { wordsOf } from '../../../utils/search/words';
import type { SavedStory } from '../../../utils/story/saved-story';

/** A story in the library with the number of its row. */
export interface Held {
  number: number;
  story: SavedStory;
}

const waiting = ({ number, story }: Held): TailStory => ({
  id: story.id,
  savedMs: Date.parse(story.savedAt),
  number,
  terms: [...termsOf(story)].sort().join('\n'),
});

export class MemoryIndex implements IndexReader {
  segments: WrittenSegment[] = [];
  waiting = new Map<string, TailStory>();
  rows = new Map<number, SavedStory>();
  #next = 1;

  /** Brings a story in, or in anew. */
  put(held: Held): void {
    if (this.rows.has(held.number)) this.bury(held);
    this.rows.set(held.number, held.story);
    this.waiting.set(held.story.id, waiting(held));
  }

  /** Changes tags and states alone. */
  refile({ number, story }: Held): void {
    this.rows.set(number, story);
  }

  bury({ number, story }: Held): void {
    this.rows.delete(number);
    this.waiting.delete(story.id);
    for (const { head, numbers } of this.segments) {
      const at = numbers.numbers.indexOf(number);
      if (at < 0) continue;
      head.dead ??= new Uint8Array(head.documents);
      head.dead[at] = 1;
    }
  }

  flush(): void {
    const stories = [...this.waiting.values()];
    if (stories.length === 0) return;
    const split = stories.map((one) => ({ ...one, terms: one.terms.split('\n') }));
    this.segments.push(segmentOf(this.#next++, split));
    this.waiting.clear();
  }

  /** Merges some segments, by their places in the list. */
  merge(places: readonly number[]): void {
    const chosen = this.segments.filter((_, at) => places.includes(at));
    const merged = mergeSegments(this.#next++, chosen);
    this.segments = this.segments.filter((segment) => !chosen.includes(segment));
    if (merged) this.segments.push(merged);
  }

  #segment(id: number): WrittenSegment {
    const segment = this.segments.find(({ head }) => head.id === id);
    if (!segment) throw new Error(`no segment ${id}`);
    return segment;
  }

  heads = async () => this.segments.map(({ head }) => head);
  tail = async () => [...this.waiting.values()];
  blockOf = async (id: number, term: string) =>
    this.#segment(id).blocks.findLast((block) => block.term <= term);
  blocksBetween = async (id: number, from: string, to: string) =>
    this.#segment(id).blocks.filter(({ term }) => term > from && term <= to);
  places = async (id: number, chunks: readonly number[]) =>
    this.#segment(id).places.filter(({ chunk }) => chunks.includes(chunk));
  numbers = async (id: number) => new RowNumbers(packNumbers(this.#segment(id).numbers));
  columns = async (id: number) => this.#segment(id).columns;

  async mark(mark: string): Promise<NumberSet> {
    const marked = [...this.rows].filter(([, story]) => marksOf(story).has(mark));
    return numberSet([{ chunk: 0, bytes: packChunk(new Set(marked.map(([number]) => number))) }]);
  }

  async tagMarksWith(word: string, prefix: boolean): Promise<string[]> {
    const tags = new Set([...this.rows.values()].flatMap((story) => story.tags));
    return [...tags]
      .filter((tag) => wordsOf(tag).some((one) => one === word || (prefix && one.startsWith(word))))
      .map(tagMark);
  }
}
