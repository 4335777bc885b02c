// What reading a page brings: the story, and beside it what only the page at hand knows.
import type { Result } from '../outcome/result';
import type { ClipTrouble } from './clip-trouble';
import type { Story } from './story';

/**
 * A story or why there is none. `loaded` gives, for the address of each photo that the page shows, the address the page has
 * loaded it from. It is no part of the record, and without it no picture counts as loaded.
 */
export type PageReading = Result<Story, ClipTrouble> & {
  readonly loaded?: Readonly<Record<string, string>>;
};
