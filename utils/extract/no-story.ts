// Telling a page without a story from a short one.
import { metaContent } from '../page/meta-tags';
import type { ClipTrouble } from '../story/clip-trouble';
import { storyText } from '../story/story-text';
import type { Material, Settled } from './pass';

/** Less text than this is a story only where the page says that it is one. */
const SHORT = 250;

/** Why there is nothing to clip, or undefined where there is a story. */
export function noStory(material: Material, { body }: Settled): ClipTrouble | undefined {
  const { page, judged, article, photos } = material;
  // Chromium's viewer is a page of its own with nothing but an <embed> in it.
  if (page.contentType === 'application/pdf') return { kind: 'pdf' };
  if (judged.length === 0 && photos.length === 0) return { kind: 'empty-page' };
  const text = storyText({ body: body ?? [] });
  const said =
    article !== undefined || /article/i.test(metaContent(page.document, 'og:type') ?? '');
  if (text.length === 0) return { kind: 'not-an-article' };
  if (text.length < SHORT && !said && photos.length === 0) return { kind: 'not-an-article' };
  const prose = judged.reduce((sum, one) => sum + one.weight, 0);
  // Of a page that was not read to its end nobody knows the share.
  if (page.cut || page.time.ranOut()) return undefined;
  const front =
    new URL(page.url).pathname.replace(/\/(?:index\.\w+)?$/, '') === '' && /^http/.test(page.url);
  return front && !said && text.length < prose * 0.3 ? { kind: 'not-an-article' } : undefined;
}
