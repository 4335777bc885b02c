// Clipping the sample story: read in its own page, saved like any other, and taken back.
import { type ReadonlySignal, signal } from '@preact/signals';
import type { Trouble } from '../i18n/trouble-message';
import type { Background } from '../messages/protocol';
import type { Result } from '../outcome/result';
import type { Story } from '../story/story';
import { answered } from './answered';

/** What has become of the sample. */
export type SampleState =
  | { state: 'unsaved' }
  | { state: 'saving' }
  | { state: 'saved'; id: string; story: Story }
  | { state: 'failed'; trouble: Trouble };

/** The sample and what can be done with it. */
export interface SampleClip {
  readonly sample: ReadonlySignal<SampleState>;
  save(): Promise<void>;
  /** Moves the saved sample to the trash. */
  undo(): Promise<void>;
}

/** `read` reads the page that this runs in. */
export interface SampleWorld {
  read: () => Result<Story, Trouble>;
  calls: Pick<Background, 'fileStory' | 'trashStories'>;
}

/** Opens the sample. */
export function createSampleClip({ read, calls }: SampleWorld): SampleClip {
  const sample = signal<SampleState>({ state: 'unsaved' });
  return {
    sample,
    async save() {
      sample.value = { state: 'saving' };
      const story = read();
      const filed = story.ok
        ? await answered(calls.fileStory({ story: story.value, tags: [] }))
        : story;
      if (!filed.ok) sample.value = { state: 'failed', trouble: filed.trouble };
      else if (story.ok) sample.value = { state: 'saved', id: filed.value.id, story: story.value };
    },
    async undo() {
      const saved = sample.peek();
      if (saved.state !== 'saved') return;
      const trashed = await answered(calls.trashStories({ ids: [saved.id] }));
      sample.value = trashed.ok
        ? { state: 'unsaved' }
        : { state: 'failed', trouble: trashed.trouble };
    },
  };
}
