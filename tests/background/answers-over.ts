// The background's answers over an archive, without tabs, buttons and fetched pictures.
import { answersOf, type BackgroundWorld } from '../../entrypoints/background/answers';
import type { Background } from '../../utils/messages/protocol';

const unasked = () => Promise.reject(new Error('Not part of this.'));

/** The answers. `now` is when everything happens. */
export const answersOver = (
  archive: BackgroundWorld['archive'],
  now: Date,
  world: Partial<BackgroundWorld> = {},
): Background =>
  answersOf({
    archive,
    readTab: unasked,
    show: async () => {},
    pictures: { wake: () => {}, interrupt: () => {}, check: unasked },
    now: () => now,
    ...world,
  });
