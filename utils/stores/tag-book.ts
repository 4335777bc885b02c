// The tags of the whole library, and what can be done to each.
import type { ReadonlySignal } from '@preact/signals';
import type { Background } from '../messages/protocol';
import type { TagColour, TagEntry } from '../story/tag-colour';
import { fold } from '../text/fold';
import type { ChangesStore } from './library-changes';
import type { FacetsStore } from './library-facets';
import type { Answer } from './live-signal';

/** All tags, by name, and the changes to them. */
export interface TagBook {
  readonly entries: ReadonlySignal<Answer<TagEntry[]>>;
  /** The tag another name would merge this one into; undefined where the name is free. */
  meeting(tag: string, name: string): string | undefined;
  rename(tag: string, to: string): Promise<void>;
  remove(tag: string): Promise<void>;
  colour(tag: string, colour: TagColour | undefined): Promise<void>;
  /** Forgets the colours of tags nobody uses. */
  sweep(): Promise<void>;
}

/** Opens the tag book. */
export function createTagBook(
  { tagBook }: Pick<FacetsStore, 'tagBook'>,
  calls: Pick<Background, 'renameTag' | 'removeTag' | 'colourTag' | 'sweepTags'>,
  { run }: Pick<ChangesStore, 'run'>,
): TagBook {
  return {
    entries: tagBook,
    meeting(tag, name) {
      const entries = tagBook.value.state === 'known' ? tagBook.value.value : [];
      const wanted = fold(name.trim());
      if (wanted === fold(tag)) return undefined;
      return entries.find((each) => fold(each.tag) === wanted)?.tag;
    },
    async rename(tag, to) {
      await run(calls.renameTag({ tag, to }), ({ count, undo }) => ({
        action: { did: 'renamed-tag', tag: to, count },
        ...(undo !== undefined && { undo }),
      }));
    },
    async remove(tag) {
      await run(calls.removeTag({ tag }), ({ count, undo }) => ({
        action: { did: 'removed-tag', tag, count },
        ...(undo !== undefined && { undo }),
      }));
    },
    async colour(tag, colour) {
      await run(calls.colourTag({ tag, ...(colour && { colour }) }));
    },
    async sweep() {
      await run(calls.sweepTags({}), (count) => ({ action: { did: 'swept', count } }));
    },
  };
}
