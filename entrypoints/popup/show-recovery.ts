// The news that the browser had lost stories: rare, so it comes after the first rows.
import { h, render } from 'preact';
import { browser } from 'wxt/browser';
import { RecoveryBanner } from '../../components/recovery/RecoveryBanner';
import type { BackgroundCalls } from '../../utils/stores/background-calls';
import { createRecoveryNews } from '../../utils/stores/recovery-news';

/** Shows the news over a page, if there is any. */
export function showRecovery(page: Document, calls: Pick<BackgroundCalls, 'openLibrary'>): void {
  const place = page.createElement('div');
  page.body.append(place);
  const store = createRecoveryNews(browser.storage.local, calls);
  render(h(RecoveryBanner, { store }), place);
}
