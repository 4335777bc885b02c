// What the background makes of what it is asked.
import { beforeEach, describe, expect, it } from 'vitest';
import { done, failed } from '../../utils/outcome/result';
import { inventedStory } from '../story/invented-story';
import { backgroundWith } from './background-with';
import { listening } from './listening';

let filed: string[] = [];
const answers = backgroundWith({
  fileStory: async ({ story }) => {
    filed.push(story.headline);
    return done({ id: 'a', outcome: 'new' });
  },
});

let ask: Awaited<ReturnType<typeof listening>>['ask'];

beforeEach(async () => {
  filed = [];
  ({ ask } = await listening(answers));
});

describe('a story sent to be filed', () => {
  it('is filed when it is one', async () => {
    const request = { story: inventedStory(), tags: [] };
    expect(await ask('fileStory', request)).toEqual(done({ id: 'a', outcome: 'new' }));
    expect(filed).toEqual(['Ferry runs again after the ice']);
  });

  it('is told which field is wrong when it is none, and reaches no library', async () => {
    const request = { story: { ...inventedStory(), headline: 7 }, tags: [] };
    expect(await ask('fileStory', request)).toEqual(
      failed({ kind: 'not-a-story', detail: 'story.headline' }),
    );
    expect(filed).toEqual([]);
  });

  it('is refused from anywhere but an own page, whatever its shape', async () => {
    const site = { id: 'cutline', url: 'https://harbour-herald.example/ferry' };
    await expect(ask('fileStory', { story: inventedStory(), tags: [] }, site)).rejects.toThrow();
    await expect(ask('fileStory', {}, site)).rejects.toThrow('own pages');
    expect(filed).toEqual([]);
  });
});

describe('a tag that is too long', () => {
  it('is answered with a trouble, not with silence', async () => {
    const request = { ids: ['a'], add: ['x'.repeat(201)], remove: [] };
    expect(await ask('changeTags', request)).toMatchObject({
      ok: false,
      trouble: { kind: 'not-a-story' },
    });
  });
});
