// What the background answers to each call of the protocol.
import type { ArchiveWriter, StoryLookup } from '../../utils/archive/door/archive';
import type { Answers } from '../../utils/messages/answer';
import type { LibraryProtocolMap } from '../../utils/messages/library-protocol';
import type { PicturesProtocolMap } from '../../utils/messages/pictures-protocol';
import type { Result } from '../../utils/outcome/result';
import type { ToolbarState } from '../../utils/shell/toolbar-state';
import type { FilingTrouble } from '../../utils/story/filing-trouble';
import { type ClipDesk, clipTab, fileClip, previewTab } from './clip-tab';

type LibraryAnswers = Pick<Answers, keyof LibraryProtocolMap>;

/** The desk with the whole archive behind it. */
export interface BackgroundDesk extends ClipDesk {
  archive: ArchiveWriter & StoryLookup;
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

/** The answers that only the archive is asked for. */
export const archiveAnswers = ({
  archive,
  now,
}: Pick<BackgroundDesk, 'archive' | 'now'>): LibraryAnswers => ({
  changeStories: ({ target, change }) => archive.change(target, change, now()),
  undoChange: ({ undo }) => archive.undo(undo),
  joinStories: (ids) => archive.join(ids, now()),
  noteStory: ({ id, note }) => archive.note(id, note),
  highlightStory: ({ id, change }) => archive.highlight(id, change),
  purgeTrash: ({ ids }) => archive.purge(ids, now()),
  renameTag: ({ tag, to }) => archive.renameTag(tag, to),
  removeTag: ({ tag }) => archive.removeTag(tag),
  colourTag: ({ tag, colour }) => archive.colourTag(tag, colour),
  sweepTags: () => archive.sweepTags(),
  keepSearch: ({ search }) => archive.keepSearch(search, now()),
  dropSearch: ({ id }) => archive.dropSearch(id),
  keepCollection: (label) => archive.keepCollection(label, now()),
  orderCollections: ({ ids }) => archive.orderCollections(ids),
  dropCollection: ({ id }) => archive.dropCollection(id),
  collectStories: ({ id, target, before }) => archive.collect(id, target, before),
  uncollectStories: ({ id, ids }) => archive.uncollect(id, ids),
  undoImport: ({ id }) => archive.undoImport(id),
  makeCurrent: ({ id, contentHash }) => archive.makeCurrent(id, contentHash),
  restoreBeside: ({ versions, rows, ...how }) =>
    archive.fileBeside(versions, rows, { ...how, now: now() }),
});

/** The answers, over one desk; what concerns pictures is answered by a desk of its own. */
export const answersOf = (desk: BackgroundDesk): Omit<Answers, keyof PicturesProtocolMap> => ({
  ...archiveAnswers(desk),
  readTab: ({ tabId, found }) => previewTab(desk, tabId, found),
  clipTab: ({ tabId, tags }) => clipTab(desk, tabId, tags),
  fileStory: ({ story, tags, ...how }) => fileClip(desk, story, tags, how),
  importStories: ({ stories, ...how }) =>
    desk.archive.importStories(stories, { ...how, now: desk.now() }),
  changeTags: ({ ids, add, remove }) => desk.archive.changeTags(ids, add, remove),
  trashStories: async ({ ids, tabId }) =>
    shown(desk, await desk.archive.trash(ids, desk.now()), 'plain', tabId),
  restoreStories: async ({ ids, tabId }) =>
    shown(desk, await desk.archive.restore(ids), 'saved', tabId),
  openLibrary: () => desk.archive.opened(),
  checkLibrary: () => desk.archive.check(),
});
