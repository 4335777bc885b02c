// The sample story of the welcome page: saved and taken back by itself.
import { describe, expect, it } from 'vitest';
import { done, failed } from '../../utils/outcome/result';
import { createSampleClip } from '../../utils/stores/sample-clip';
import { fullStory } from '../story-view/full-story';

const story = fullStory();

describe('the sample story', () => {
  it('is called saved only once the library has it, and goes to the trash when taken back', async () => {
    const trashed: string[] = [];
    let filed: (id: string) => void = () => {};
    const clip = createSampleClip({
      read: () => done(story),
      calls: {
        fileStory: () =>
          new Promise((resolve) => {
            filed = (id) => resolve(done({ id, outcome: 'new' }));
          }),
        trashStories: async ({ ids }) => {
          trashed.push(...ids);
          return done(ids.length);
        },
      },
    });
    const saving = clip.save();
    expect(clip.sample.value.state).toBe('saving');
    filed(story.id);
    await saving;
    expect(clip.sample.value).toMatchObject({ state: 'saved', id: story.id });
    await clip.undo();
    expect([clip.sample.value.state, trashed]).toEqual(['unsaved', [story.id]]);
  });

  it('says why it was not saved', async () => {
    const clip = createSampleClip({
      read: () => failed({ kind: 'empty-page' }),
      calls: {
        fileStory: () => Promise.reject(new Error('never asked')),
        trashStories: () => Promise.reject(new Error('never asked')),
      },
    });
    await clip.save();
    expect(clip.sample.value).toEqual({ state: 'failed', trouble: { kind: 'empty-page' } });
  });
});
