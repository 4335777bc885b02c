// What the background answers to each call of the protocol.
import type { ArchiveReader, ArchiveWriter } from '../../utils/archive/archive';
import type { Answers } from '../../utils/messages/answer';
import type { Result } from '../../utils/outcome/result';
import type { ToolbarState } from '../../utils/shell/toolbar-state';
import type { FilingTrouble } from '../../utils/story/filing-trouble';
import { type ClipDesk, clipTab, fileClip, previewTab } from './clip-tab';

/** The desk with the whole archive behind it. */
export interface BackgroundDesk extends ClipDesk {
  archive: Pick<ArchiveReader, 'rowByUrl' | 'story'> & ArchiveWriter;
}

/** Lets the button of the tab say what has become of its story; what failed leaves it as it was. */
async function shown<T extends Result<number, FilingTrouble>>(
  desk: BackgroundDesk,
  became: T,
  state: ToolbarState,
  tabId: number | undefined,
): Promise<T> {
  if (became.ok && tabId !== undefined) await desk.show(tabId, state);
  return became;
}

/** The answers, over one desk. */
export const answersOf = (desk: BackgroundDesk): Answers => ({
  readTab: ({ tabId }) => previewTab(desk, tabId),
  clipTab: ({ tabId, tags }) => clipTab(desk, tabId, tags),
  fileStory: ({ story, tags, tabId }) => fileClip(desk, story, tags, tabId),
  importStories: ({ stories }) => desk.archive.importStories(stories),
  changeTags: ({ ids, add, remove }) => desk.archive.changeTags(ids, add, remove),
  trashStories: async ({ ids, tabId }) =>
    shown(desk, await desk.archive.trash(ids, desk.now()), 'plain', tabId),
  restoreStories: async ({ ids, tabId }) =>
    shown(desk, await desk.archive.restore(ids), 'saved', tabId),
  openLibrary: () => desk.archive.opened(),
});
