// Keeping the pictures of the story at hand, from the popup.
import { type ReadonlySignal, signal } from '@preact/signals';
import { done } from '../outcome/result';
import { hostPatterns } from '../pictures/host-pattern';
import { dropPending, type PendingArea, putPending } from '../pictures/pending-wish';
import type { Photo } from '../story/photo';
import { pictureAddresses } from '../story/picture-addresses';
import { answered } from './answered';
import type { PicturesWorld, Wanted } from './kept-pictures';
import type { WebPictures } from './web-pictures';

/** What can be asked, and what became of it. */
export interface ClipPictures {
  readonly answer: ReadonlySignal<Wanted | undefined>;
  /** How those of the web come. */
  readonly web: WebPictures;
  /** Has to be called while a press lasts: the browser may ask the reader. */
  keep(story: { id: string; photos: readonly Photo[] }): Promise<void>;
}

/** The world around them. */
export interface ClipPicturesWorld {
  calls: Pick<PicturesWorld['calls'], 'keepPictures'>;
  permission: Pick<PicturesWorld['permission'], 'ask'>;
  pending: PendingArea;
  web: WebPictures;
}

/** Over the background and the browser's permissions. */
export function createClipPictures({
  calls,
  permission,
  pending,
  web,
}: ClipPicturesWorld): ClipPictures {
  const answer = signal<Wanted | undefined>(undefined);
  return {
    answer,
    web,
    async keep({ id, photos }) {
      const hosts = hostPatterns(pictureAddresses(photos));
      const asked = permission.ask(hosts).catch(() => false);
      // The browser's question may close the popup: then the background carries the wish out once it has leave.
      const put = putPending(pending, { ids: [id], hosts }).catch(() => undefined);
      const allowed = await asked;
      await put;
      answer.value = allowed
        ? await answered(calls.keepPictures({ target: { ids: [id] } }))
        : done('refused');
      await dropPending(pending).catch(() => undefined);
    },
  };
}
