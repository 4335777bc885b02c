// The marked words of the open story: where they stand in its text, and what the reader does to them.
import { computed, type ReadonlySignal } from '@preact/signals';
import { newHighlights, type Selected, takenBack } from '../highlight/new-highlights';
import {
  type PlacedHighlights,
  placeHighlights,
  type Stretch,
} from '../highlight/place-highlights';
import type { Background } from '../messages/protocol';
import type { Highlight, HighlightChange, HighlightColour } from '../story/highlight';
import type { SavedStory } from '../story/saved-story';
import type { Action, ChangesStore } from './library-changes';
import type { Answer } from './live-signal';

/** A marked stretch of a line, as the text shows it. */
export type MarkedStretch = Stretch;
/** A stretch of a line that the reader has selected. */
export type SelectedStretch = Selected;

/** What is marked, and the ways to change it. The story in the trash is only read. */
export interface HighlightsStore {
  readonly placed: ReadonlySignal<PlacedHighlights>;
  /** Marks words of the open story, with a way to take it back. */
  mark(selected: readonly SelectedStretch[]): Promise<void>;
  /** Takes a mark away, with a way to take that back. */
  remove(highlight: Highlight): Promise<void>;
  /** Gives marked words of a story another colour. */
  colour(storyId: string, id: string, colour: HighlightColour): Promise<void>;
  /** Writes what the reader says of marked words of a story; nothing removes it. True once it is kept. */
  note(storyId: string, id: string, note: string): Promise<boolean>;
}

/** The marks of the open story. */
export function createHighlightsStore(
  calls: Pick<Background, 'highlightStory'>,
  changes: Pick<ChangesStore, 'run'>,
  story: ReadonlySignal<Answer<SavedStory | undefined> | undefined>,
): HighlightsStore {
  const open = computed(() =>
    story.value?.state === 'known' && story.value.value ? story.value.value : undefined,
  );
  const change = async (
    of: SavedStory,
    wanted: HighlightChange,
    did: Extract<Action, { did: 'highlighted' | 'unhighlighted' }>['did'],
  ): Promise<void> => {
    const back = takenBack(of.highlights ?? [], wanted);
    await changes.run(calls.highlightStory({ id: of.id, change: wanted }), (count) =>
      count === 0
        ? undefined
        : {
            action: { did },
            undo: () => changes.run(calls.highlightStory({ id: of.id, change: back })),
          },
    );
  };
  return {
    placed: computed(() => placeHighlights(open.value ?? { body: [], photos: [] })),
    async mark(selected) {
      const of = open.peek();
      if (!of || of.trashedAt) return;
      const world = { now: new Date(), newId: () => crypto.randomUUID() };
      const wanted = newHighlights(of, selected, world);
      if (wanted.put.length > 0) await change(of, wanted, 'highlighted');
    },
    async remove({ id }) {
      const of = open.peek();
      if (of) await change(of, { put: [], remove: [id] }, 'unhighlighted');
    },
    async colour(storyId, id, colour) {
      const change = { put: [], remove: [], colours: [{ id, colour }] };
      await changes.run(calls.highlightStory({ id: storyId, change }));
    },
    async note(storyId, id, note) {
      const change = { put: [], remove: [], notes: [{ id, note }] };
      return (await changes.run(calls.highlightStory({ id: storyId, change }))) !== undefined;
    },
  };
}
