// The banner that tells what the browser had lost, over the popup.
import { h, render } from 'preact';
import { RecoveryBanner } from '../../components/recovery/RecoveryBanner';
import type { Background } from '../../utils/messages/protocol';
import { cacheArea } from '../../utils/recovery/cache-area';
import type { NewsArea } from '../../utils/recovery/news-area';
import { createRecoveryNews } from '../../utils/stores/recovery-news';

/** Puts the banner over a page. */
export function showBanner(
  page: Document,
  area: NewsArea,
  calls: Pick<Background, 'openLibrary'>,
): void {
  const place = page.createElement('div');
  page.body.append(place);
  render(h(RecoveryBanner, { store: createRecoveryNews(area, cacheArea(caches), calls) }), place);
}
