// Telling a page without text from one with a story, and a doubtful story from a plain one. No text under a headline is
// refused: what is clipped is the reader's choice, who is told the doubt.
import { metaContent } from '../page/meta-tags';
import type { ClipTrouble } from '../story/clip-trouble';
import { storyText } from '../story/story-text';
import { weightOf } from './blocks/prose';
import type { Material, Settled } from './pass';

/** Less text than this, in Latin letters' worth, is a story only where the page says that it is one. */
const SHORT = 250;
/** Less of the page's text than this is one of several things on it. */
const LITTLE = 0.3;

/** Why there is nothing to clip, or undefined where there is text. */
export function noStory(
  { page, judged, photos }: Material,
  { body }: Settled,
): ClipTrouble | undefined {
  // Chromium's viewer is a page of its own with nothing but an <embed> in it.
  if (page.contentType === 'application/pdf') return { kind: 'pdf' };
  if (judged.length === 0 && photos.length === 0) return { kind: 'empty-page' };
  return storyText({ body: body ?? [] }) === '' ? { kind: 'not-an-article' } : undefined;
}

/** Why the text may be no single story, or undefined where nothing speaks against it. */
export function doubtOfStory(material: Material, { body }: Settled): string | undefined {
  const { page, judged, article, photos, verdict } = material;
  const said =
    article !== undefined || /article/i.test(metaContent(page.document, 'og:type') ?? '');
  // Of a page that was not read to its end nobody knows the share.
  if (said || page.cut || page.time.ranOut()) return undefined;
  const weight = weightOf(storyText({ body: body ?? [] }));
  const readable = verdict?.readerable === true;
  if (weight < SHORT && photos.length === 0 && !readable)
    return 'the text is short, and the page does not call itself a story';
  const prose = judged.reduce((sum, one) => sum + one.weight, 0);
  const front =
    /^http/.test(page.url) && new URL(page.url).pathname.replace(/\/(?:index\.\w+)?$/, '') === '';
  return front && weight < prose * LITTLE
    ? 'the address is that of a front page, and most of its text was left out'
    : undefined;
}
