// "Clip this story": the one use case behind the button, the menu and the command.
import type { ArchiveWriter, StoryLookup } from '../../utils/archive/door/archive';
import type { Filed } from '../../utils/messages/protocol';
import type { Result } from '../../utils/outcome/result';
import { uncaught } from '../../utils/outcome/uncaught';
import type { ToolbarState } from '../../utils/shell/toolbar-state';
import { carryCorrections } from '../../utils/story/carry-corrections';
import type { ClipTrouble } from '../../utils/story/clip-trouble';
import { withoutPhotos } from '../../utils/story/correct-story';
import type { FilingTrouble } from '../../utils/story/filing-trouble';
import { heldStory } from '../../utils/story/own-story';
import type { PageReading } from '../../utils/story/page-reading';
import type { Story } from '../../utils/story/story';

/** What clipping needs of the world. */
export interface ClipDesk {
  /** `found`: what the clip script has brought back already. */
  readTab(tabId: number, found?: unknown): Promise<PageReading>;
  archive: StoryLookup & Pick<ArchiveWriter, 'file'>;
  show(tabId: number, state: ToolbarState, trouble?: ClipTrouble | FilingTrouble): Promise<void>;
  now(): Date;
}

/** Lets the button say whether the story is in the library, or why the page cannot be clipped. */
async function showReading(
  { archive, show }: ClipDesk,
  tabId: number,
  reading: Result<Story, ClipTrouble>,
): Promise<void> {
  if (!reading.ok) return show(tabId, 'barred', reading.trouble);
  const story = await heldStory(reading.value, archive).catch(() => reading.value);
  const row = await archive.rowByUrl(story.url).catch(() => undefined);
  return show(tabId, row && !row.trashedAt ? 'saved' : 'plain');
}

/** Reads a tab and saves nothing. `found`: what the clip script has brought back already. */
export async function previewTab(
  desk: ClipDesk,
  tabId: number,
  found?: unknown,
): Promise<PageReading> {
  const reading = await desk.readTab(tabId, found);
  // The reader waits for the story, the button for the library, which may have to be opened first.
  void showReading(desk, tabId, reading).catch(uncaught);
  return reading;
}

/** The tab that shows a story that is filed, and whether its reader has said that it is the one under its address. */
interface FilingOrder {
  tabId?: number;
  sameStory?: boolean;
}

/** Files a story; answers, and lets the button say "saved", only after the transaction has finished. */
export async function fileClip(
  desk: ClipDesk,
  story: Story,
  tags: readonly string[],
  { tabId, sameStory = false }: FilingOrder = {},
): Promise<Result<Filed, FilingTrouble>> {
  const filed = await desk.archive.file(story, tags, desk.now(), { sameStory });
  if (tabId !== undefined) {
    await (filed.ok ? desk.show(tabId, 'saved') : desk.show(tabId, 'barred', filed.trouble));
  }
  return filed;
}

/** A reading as its reader had put it right before. What cannot be looked up keeps no story from being filed. */
async function asCorrected({ archive }: ClipDesk, read: Story): Promise<Story> {
  const fresh = await heldStory(read, archive).catch(() => read);
  const saved = await archive
    .rowByUrl(fresh.url)
    .then((row) => row && archive.story(row.id))
    .catch(() => undefined);
  if (!saved) return fresh;
  const { story, leftOut } = carryCorrections(saved, fresh);
  return withoutPhotos(story, leftOut);
}

/** Reads a tab and files the story at once, as the menu, the command and a popup in haste do. The button shows how it went. */
export async function clipTab(
  desk: ClipDesk,
  tabId: number,
  tags: readonly string[] = [],
): Promise<Result<Filed, ClipTrouble | FilingTrouble>> {
  await desk.show(tabId, 'working');
  const reading = await desk.readTab(tabId);
  if (reading.ok)
    return await fileClip(desk, await asCorrected(desk, reading.value), tags, { tabId });
  await desk.show(tabId, 'barred', reading.trouble);
  return reading;
}
