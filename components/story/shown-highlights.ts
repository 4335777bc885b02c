// The marks on the story being shown, handed down to the lines of its text.
import { createContext } from 'preact';
import type { MarkedStretch } from '../../utils/stores/story-highlights';

/** The marked stretches by line; empty where a story is shown without marks. */
export const ShownHighlights = createContext<ReadonlyMap<string, readonly MarkedStretch[]>>(
  new Map(),
);
