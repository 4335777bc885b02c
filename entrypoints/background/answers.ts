// What the background answers to each call of the protocol.
import type { ArchiveReader, ArchiveWriter } from '../../utils/archive/archive';
import type { Answers } from '../../utils/messages/answer';
import { type ClipDesk, clipTab, fileClip, previewTab } from './clip-tab';

/** The desk with the whole archive behind it. */
export interface BackgroundDesk extends ClipDesk {
  archive: Pick<ArchiveReader, 'rowByUrl' | 'story'> & ArchiveWriter;
}

/** The answers, over one desk. */
export const answersOf = (desk: BackgroundDesk): Answers => ({
  readTab: ({ tabId }) => previewTab(desk, tabId),
  clipTab: ({ tabId, tags }) => clipTab(desk, tabId, tags),
  fileStory: ({ story, tags, tabId }) => fileClip(desk, story, tags, tabId),
  importStories: ({ stories }) => desk.archive.importStories(stories),
  changeTags: ({ ids, add, remove }) => desk.archive.changeTags(ids, add, remove),
  trashStories: ({ ids }) => desk.archive.trash(ids, desk.now()),
  restoreStories: ({ ids }) => desk.archive.restore(ids),
});
