// "Save link" of the menu: a story of which only the address and the title are here, until its page is clipped.
import type { BackgroundArchive } from '../../utils/archive/door/archive';
import { done, type Result } from '../../utils/outcome/result';
import type { Filed } from '../../utils/story/filed';
import type { FilingTrouble } from '../../utils/story/filing-trouble';
import { linkOnlyStory } from '../../utils/story/link-only';

/** What saving a link needs of the world. */
export interface LinkWorld {
  archive: Pick<BackgroundArchive, 'rowByUrl' | 'file' | 'restore'>;
  /** The words of the link in the tab, or nothing. */
  linkWords(tabId: number, url: string): Promise<string | undefined>;
  now(): Date;
}

/** Saves a link. A story that is there already stays as it is: its text is never replaced by nothing. */
export async function saveLink(
  { archive, linkWords, now }: LinkWorld,
  tabId: number,
  url: string,
): Promise<Result<Filed, FilingTrouble>> {
  const title = await linkWords(tabId, url).catch(() => undefined);
  const keptAt = now().toISOString();
  const extractorVersion = import.meta.env.CUTLINE_VERSION;
  const story = linkOnlyStory({ url, title, keptAt, extractorVersion });
  const row = await archive.rowByUrl(story.url).catch(() => undefined);
  if (!row) return archive.file(story, [], now());
  const back = row.trashedAt === undefined ? done(0) : await archive.restore([row.id]);
  return back.ok ? done({ id: row.id, outcome: 'unchanged' }) : back;
}
