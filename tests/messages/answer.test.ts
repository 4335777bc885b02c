// What the background makes of what it is asked.
import { beforeEach, describe, expect, it } from 'vitest';
import type { Answers } from '../../utils/messages/answer';
import { done, failed } from '../../utils/outcome/result';
import { nothingMerged } from '../../utils/story/merged';
import { inventedStory } from '../story/invented-story';
import { listening } from './listening';

let filed: string[] = [];
const answers: Answers = {
  readTab: async () => failed({ kind: 'pdf' }),
  clipTab: async () => done({ id: 'a', outcome: 'new' }),
  fileStory: async ({ story }) => {
    filed.push(story.headline);
    return done({ id: 'a', outcome: 'new' });
  },
  importStories: async () => done(nothingMerged()),
  changeTags: async () => done(1),
  trashStories: async () => done(1),
  openLibrary: async () => done(null),
  checkLibrary: async () => done({ stories: 0, damaged: 0, mended: 0, torn: 0 }),
  restoreStories: async () => done(1),
  changeStories: async () => done({ count: 1, undo: '1' }),
  undoChange: async () => done(1),
  noteStory: async () => done(1),
  highlightStory: async () => done(1),
  purgeTrash: async () => done(1),
  renameTag: async () => done({ count: 1, undo: '1' }),
  removeTag: async () => done({ count: 1, undo: '1' }),
  colourTag: async () => done(1),
  sweepTags: async () => done(1),
  keepSearch: async () => done('s'),
  dropSearch: async () => done(1),
  keepCollection: async () => done('c'),
  orderCollections: async () => done(1),
  dropCollection: async () => done(1),
  collectStories: async () => done(1),
  uncollectStories: async () => done(1),
  joinStories: async () => done({ count: 1 }),
  undoImport: async () => done({ gone: 1, stayed: 0 }),
  makeCurrent: async () => done(1),
  restoreBeside: async () => done(1),
  keepPictures: async () => done(1),
  stopPictures: async () => done(1),
  checkPictures: async () => done({ pictures: 0, bytes: 0, damaged: 0 }),
  restorePictures: async () => done(1),
};

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
