// Who puts a story right, for the lines of it that can be. Without one there is no pencil: earlier versions, the trash.
import { createContext } from 'preact';
import type { CorrectionsStore } from '../../utils/stores/corrections';
import type { Story } from '../../utils/story/story';

/** The ways to correct, and the id of the story that is shown. */
export interface Correcting {
  storyId: string;
  corrections: CorrectionsStore;
}

/** The story that is read, as a source of what is copied out of it. */
export const SourceContext = createContext<Story | undefined>(undefined);

export const CorrectionsContext = createContext<Correcting | undefined>(undefined);
