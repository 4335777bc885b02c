// The story in the reading pane: whole, live, and whether its pictures may come from the web.
import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { ArchiveReader } from '../archive/door/archive';
import type { Settings } from '../settings/settings';
import type { SavedStory } from '../story/saved-story';
import { type Answer, liveSignal } from './live-signal';
import { shownAddresses, type WebPictures } from './web-pictures';

/** The open story: `undefined` where none is open, a known `undefined` where the address names none we have. */
export interface StoryStore {
  readonly story: ReadonlySignal<Answer<SavedStory | undefined> | undefined>;
  /** Whether pictures of the open story may be requested from the web. */
  readonly picturesAllowed: ReadonlySignal<boolean>;
  /** The reader's word for the open story; it holds until the page is closed. Has to be called while a press lasts. */
  allowPictures(): void;
  stop(): void;
}

/** Follows the id of the open story. */
export function createStoryStore(
  reader: Pick<ArchiveReader, 'story' | 'watch'>,
  openId: ReadonlySignal<string | undefined>,
  settings: ReadonlySignal<Settings>,
  web: Pick<WebPictures, 'allow'>,
): StoryStore {
  const story = signal<Answer<SavedStory | undefined> | undefined>(undefined);
  const allowed = signal<ReadonlySet<string>>(new Set());

  const stop = effect(() => {
    const id = openId.value;
    story.value = undefined;
    if (id === undefined) return;
    const live = liveSignal(reader, () => reader.story(id));
    const follow = live.answer.subscribe((answer) => {
      story.value = answer;
    });
    return () => {
      follow();
      live.stop();
    };
  });

  return {
    story,
    picturesAllowed: computed(
      () => settings.value.webPictures === 'always' || allowed.value.has(openId.value ?? ''),
    ),
    allowPictures() {
      const id = openId.peek();
      const open = story.peek();
      const photos = open?.state === 'known' ? open.value?.photos : undefined;
      if (id === undefined) return;
      // Where leave is refused, the frames say what that means.
      void web.allow((photos ?? []).flatMap(shownAddresses)).then(() => {
        allowed.value = new Set([...allowed.peek(), id]);
      });
    },
    stop,
  };
}
