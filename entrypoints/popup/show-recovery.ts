// The news that the browser had lost stories: rare, so what reads and shows it is fetched when there is some.
import { browser } from 'wxt/browser';
import type { Background } from '../../utils/messages/protocol';
import { NEWS_KEY } from '../../utils/recovery/news-key';

/** Has the background look at the library, and shows the news over a page once there is any. */
export async function showRecovery(
  page: Document,
  calls: Pick<Background, 'openLibrary'>,
): Promise<void> {
  const area = browser.storage.local;
  const show = async (): Promise<void> => {
    area.onChanged.removeListener(look);
    const { showBanner } = await import('./recovery-banner');
    showBanner(page, area, calls);
  };
  const look = (changes: Record<string, unknown>): void => {
    if (NEWS_KEY in changes) void show();
  };
  area.onChanged.addListener(look);
  // Neither can be helped from here: whatever asks for stories next says so itself.
  const looked = calls.openLibrary({}).catch(() => undefined);
  // An area that is broken tells of no change: what shows the news knows another place to look for it.
  const held = await area.get(NEWS_KEY).catch(async () => {
    await looked;
    return { [NEWS_KEY]: true };
  });
  if (NEWS_KEY in held && area.onChanged.hasListener(look)) await show();
}
