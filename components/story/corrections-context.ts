// Who puts a story right, for the lines of it that can be. Without one there is no pencil: earlier versions, the trash.
import { createContext } from 'preact';
import type { CorrectionsStore } from '../../utils/stores/corrections';

/** The ways to correct, and the id of the story that is shown. */
export interface Correcting {
  storyId: string;
  corrections: CorrectionsStore;
}

export const CorrectionsContext = createContext<Correcting | undefined>(undefined);
