// Reads an invented page of the Coast Times in the tests of the passes.
import { extractStory } from '../../utils/extract/extract-story';
import type { Story } from '../../utils/story/story';
import { PARAGRAPHS } from './reposted-story';

/** The parts of the page that a test says something of; the others are plain. */
export interface Parts {
  head?: string;
  over?: string;
  /** The paragraphs, or HTML in their place. */
  text?: string;
  after?: string;
  lang?: string;
}

/** Eight or so paragraphs of running prose. */
export const TEXT = PARAGRAPHS.map((paragraph) => `<p>${paragraph}</p>`).join('');

/** JSON-LD of an article. */
export const jsonLd = (fields: object): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', ...fields })}</script>`;

/** The story read from a page; throws where there is none. */
export function readPage(parts: Parts): Story {
  const html = `<html lang="${parts.lang ?? 'en'}"><head>${parts.head ?? ''}</head><body><nav><a href="/">Coast Times</a></nav>
    <main><article>${parts.over ?? '<h1>Talks on the pier end without a deal</h1>'}<div class="article-body">${parts.text ?? TEXT}</div>${parts.after ?? ''}</article></main></body></html>`;
  const document = new DOMParser().parseFromString(html, 'text/html');
  const result = extractStory(document, {
    now: new Date('2026-11-01T08:00:00Z'),
    // It stands still: a loaded machine must not cost a pass.
    clock: () => 0,
    extractorVersion: '0',
  });
  if (!result.ok) throw new Error(result.trouble.kind);
  return result.value;
}
