// Hostile markup on its way through Cutline in real Chromium: page, story, library, reading view, every export. Nothing of
// it comes alive; the same markup set raw does.
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { StoryArticle } from '../../components/story/StoryArticle';
import { openArchive } from '../../utils/archive/open-archive';
import { DEFAULT_OPTIONS } from '../../utils/export/export-options';
import { FORMATS } from '../../utils/export/formats';
import { exportBlob } from '../../utils/export/write-export';
import { extractStory } from '../../utils/extract/extract-story';
import { EVERYTHING } from '../../utils/search/story-filter';
import type { SavedStory } from '../../utils/story/saved-story';
import type { Story } from '../../utils/story/story';
import { bareWeb } from '../pictures/bare-web';
import { VECTORS } from './vectors';

const SENTENCE =
  'The harbour master said on Tuesday that the ferry would sail again before the week was out.';
const NOW = new Date('2026-11-01T08:00:00Z');

let fired = 0;
const asked = (): string[] =>
  performance
    .getEntriesByType('resource')
    .flatMap(({ name }) => (name.includes('beacon') ? [name] : []));
const settled = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

beforeEach(() => {
  fired = 0;
  Reflect.set(globalThis, 'fired', () => {
    fired += 1;
  });
  performance.clearResourceTimings();
});
afterEach(() => document.body.replaceChildren());

/** The story of a page full of some markup; undefined where the markup swallows the page. */
function clipped(markup: string, n: number): Story | undefined {
  const html = `<link rel="canonical" href="https://gazette.example/${n}"><title>The ferry sails again</title>
    <article><h1>The ferry of Velden sails again</h1><p>${SENTENCE} ${SENTENCE}</p>${markup}
    <p>${SENTENCE} ${markup} ${SENTENCE}</p><figure><img src="https://gazette.example/p.jpg" width="900" height="600">
    <figcaption>${markup} The ferry at its quay. Photo: Ivo Brandt</figcaption></figure>
    <p>${SENTENCE} ${SENTENCE}</p></article>`;
  const page = new DOMParser().parseFromString(html, 'text/html');
  const story = extractStory(page, { now: NOW, extractorVersion: '0' });
  return story.ok ? { ...story.value, url: `https://gazette.example/${n}` } : undefined;
}

// Not svg itself: the icons of the page are drawn in it.
const LIVE =
  'script,iframe,object,embed,link,style,meta,base,form,video,audio,img,template,' +
  'svg a,svg image,svg animate,svg set,svg foreignObject';

/** What is alive in the reading view that must not be. */
function aliveIn(root: Element): string[] {
  const elements = [...root.querySelectorAll(LIVE)];
  const attributes = [...root.querySelectorAll('*')].flatMap((element) =>
    [...element.attributes].filter(
      ({ name, value }) =>
        name.startsWith('on') ||
        name === 'srcset' ||
        (name === 'href' && !/^(?:https?:|mailto:|#)/.test(value)),
    ),
  );
  return [
    ...elements.map(({ outerHTML }) => outerHTML.slice(0, 80)),
    ...attributes.map(({ name, value }) => `${name}="${value}"`),
  ];
}

function reading(story: SavedStory): HTMLElement {
  const root = document.createElement('div');
  document.body.append(root);
  const pictures = { allowed: false, allow: () => {}, allowAlways: () => {}, web: bareWeb };
  render(<StoryArticle story={story} face="serif" pictures={pictures} />, root);
  return root;
}

describe('hostile markup', () => {
  it(`of ${VECTORS.length} kinds runs nothing and asks for nothing on its way through`, async () => {
    const name = `hostile-${crypto.randomUUID()}`;
    const archive = openArchive({ name });
    const unread: string[] = [];
    for (const [n, { name: vector, markup }] of VECTORS.entries()) {
      const story = clipped(markup, n);
      if (story) expect((await archive.file(story, ['hostile'], NOW)).ok, markup).toBe(true);
      else unread.push(vector);
    }
    expect(unread.length, unread.join()).toBeLessThan(3);
    const alive: string[] = [];
    for await (const story of archive.stories(EVERYTHING)) {
      const root = reading(story);
      alive.push(...aliveIn(root).map((what) => `${story.url}: ${what}`));
    }
    for (const format of FORMATS) {
      const stories = archive.stories(EVERYTHING);
      const about = { filter: {}, cutlineVersion: '0', options: DEFAULT_OPTIONS };
      expect((await exportBlob({ format, stories, about })).size).toBeGreaterThan(0);
    }
    await settled(300);
    archive.close();
    indexedDB.deleteDatabase(name);
    expect({ alive, fired, asked: asked() }).toEqual({ alive: [], fired: 0, asked: [] });
  });

  it('comes alive when it is set raw: the control', async () => {
    for (const { markup } of VECTORS) {
      const root = document.createElement('div');
      document.body.append(root);
      root.innerHTML = markup.replace(
        /<meta http-equiv[^>]*>|<base[^>]*>|<form[^>]*action[^>]*>/g,
        '',
      );
    }
    await expect.poll(() => fired).toBeGreaterThan(5);
    await expect.poll(() => asked().length).toBeGreaterThan(0);
  });
});
