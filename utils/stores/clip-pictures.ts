// Keeping the pictures of the story at hand, from the popup.
import { type ReadonlySignal, signal } from '@preact/signals';
import { hostPatterns } from '../pictures/host-pattern';
import type { Photo } from '../story/photo';
import { pictureAddresses } from '../story/picture-addresses';
import { answered } from './background-calls';
import type { PicturesWorld, Wanted } from './kept-pictures';

/** The one thing that can be asked, and what became of it. */
export interface ClipPictures {
  readonly answer: ReadonlySignal<Wanted | undefined>;
  /** Has to be called while a press lasts: the browser may ask the reader. */
  keep(story: { id: string; photos: readonly Photo[] }): Promise<void>;
}

/** Over the background and the browser's permissions. */
export function createClipPictures({
  calls,
  permission,
}: Pick<PicturesWorld, 'calls' | 'permission'>): ClipPictures {
  const answer = signal<Wanted | undefined>(undefined);
  return {
    answer,
    async keep({ id, photos }) {
      const hosts = hostPatterns(pictureAddresses(photos));
      const asked = permission.ask(hosts).catch(() => false);
      // The browser's question may close the popup, so the wish is not kept back for its answer: it waits for leave.
      const wished = answered(calls.keepPictures({ target: { ids: [id] } }));
      const [allowed, wanted] = await Promise.all([asked, wished]);
      if (!allowed) await answered(calls.stopPictures({ ids: [id] }));
      answer.value = allowed ? wanted : { ok: true, value: 'refused' };
    },
  };
}
