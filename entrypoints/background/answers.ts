// What the background answers to each call of the protocol.
import type { ArchiveWriter, StoryLookup } from '../../utils/archive/door/archive';
import type { Background } from '../../utils/messages/protocol';
import type { Result } from '../../utils/outcome/result';
import type { ToolbarState } from '../../utils/shell/toolbar-state';
import type { FilingTrouble } from '../../utils/story/filing-trouble';
import { type ClipWorld, clipTab, fileClip, previewTab } from './clip-tab';

/** Whoever fetches the pictures that are wanted. */
export interface PictureFetching {
  /** There are pictures to fetch. */
  wake(): void;
  /** Some may no longer be wanted. */
  interrupt(): void;
  /** Checks the bytes of every kept picture. */
  check: Background['checkPictures'];
}

/** All that the background answers with. */
export interface BackgroundWorld extends ClipWorld {
  archive: ArchiveWriter & StoryLookup;
  pictures: PictureFetching;
}

/** Lets the button of the tab say what has become of its story; what failed leaves it as it was. */
async function shown<T extends Result<number, FilingTrouble>>(
  world: BackgroundWorld,
  became: T,
  state: ToolbarState,
  tabId: number | undefined,
): Promise<T> {
  if (became.ok && tabId !== undefined) await world.show(tabId, state);
  return became;
}

/** What only the archive is asked. */
const archiveAnswers = ({ archive, now }: Pick<BackgroundWorld, 'archive' | 'now'>) =>
  ({
    changeStories: ({ target, change }) => archive.change(target, change, now()),
    correctStories: ({ of, how }) => archive.correct(of, how),
    undoChange: ({ undo }) => archive.undo(undo),
    changeTags: ({ ids, add, remove }) => archive.changeTags(ids, add, remove),
    purgeTrash: ({ ids }) => archive.purge(ids, now()),
    joinStories: (ids) => archive.join(ids, now()),
    makeCurrent: ({ id, contentHash }) => archive.makeCurrent(id, contentHash),
    noteStory: ({ id, note }) => archive.note(id, note),
    highlightStory: ({ id, change }) => archive.highlight(id, change),
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
    importStories: ({ stories, ...how }) => archive.importStories(stories, { ...how, now: now() }),
    restoreExtras: ({ versions, rows, ...how }) =>
      archive.importExtras(versions, rows, { ...how, now: now() }),
    undoImport: ({ id }) => archive.undoImport(id),
    openLibrary: () => archive.opened(),
    checkLibrary: () => archive.check(),
    restorePictures: ({ pictures }) => archive.putPictures(pictures),
  }) satisfies Partial<Background>;

/** The answer to every call. */
export const answersOf = (world: BackgroundWorld): Background => ({
  ...archiveAnswers(world),
  readTab: ({ tabId, found }) => previewTab(world, tabId, found),
  clipTab: ({ tabId, tags }) => clipTab(world, tabId, tags),
  fileStory: ({ story, tags, ...how }) => fileClip(world, story, tags, how),
  trashStories: async ({ ids, tabId }) =>
    shown(world, await world.archive.trash(ids, world.now()), 'plain', tabId),
  restoreStories: async ({ ids, tabId }) =>
    shown(world, await world.archive.restore(ids), 'saved', tabId),
  async keepPictures({ target }) {
    const wanted = await world.archive.wantPictures(target, world.now());
    world.pictures.wake();
    return wanted;
  },
  async stopPictures({ ids }) {
    const dropped = await world.archive.unwantPictures(ids);
    world.pictures.interrupt();
    return dropped;
  },
  checkPictures: (request) => world.pictures.check(request),
});
