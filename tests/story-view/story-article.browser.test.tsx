// The reading view in a real Chromium.
import '../../components/theme/tokens.css';
import '../../components/theme/base.css';
import { signal } from '@preact/signals';
import { render } from 'preact';
import { afterEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { StoryArticle } from '../../components/story/StoryArticle';
import type { SavedStory } from '../../utils/story/saved-story';
import { axeFindings } from '../library/checked-by-axe';
import { bareWeb } from '../pictures/bare-web';
import { fullStory } from './full-story';

/** Public addresses at which there is nothing, and one of the reader's own network. */
const PICTURE = 'https://pictures.example/48.png';
const NO_PICTURE = 'https://pictures.example/none.png';
const OWN = `${location.origin}/public/icon/48.png`;

function Reading({ story }: { story: SavedStory }) {
  return (
    <main>
      <h1>Story</h1>
      <StoryArticle
        story={story}
        face="serif"
        pictures={{
          web: bareWeb,
          allowed: allowed.value,
          allow: () => {
            allowed.value = true;
          },
          allowAlways: () => {
            allowed.value = true;
          },
        }}
      />
    </main>
  );
}
const allowed = signal(false);

function read(changes: Partial<SavedStory> = {}): HTMLElement {
  allowed.value = false;
  document.documentElement.lang = 'en';
  document.title = 'Story';
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  render(<Reading story={fullStory(changes)} />, root);
  const article = root.querySelector('article');
  if (!article) throw new Error('No article was rendered.');
  return article;
}

const withPicture = (contentUrl: string): Partial<SavedStory> => ({
  photos: fullStory().photos.map((photo) => (photo.id === 'p1' ? { ...photo, contentUrl } : photo)),
});

afterEach(() => {
  document.body.replaceChildren();
  delete document.documentElement.dataset.theme;
});

describe('a story that is read', () => {
  it('asks the web for no picture before the reader says so', async () => {
    const address = `${PICTURE}?quiet`;
    const article = read(withPicture(address));
    await new Promise(requestAnimationFrame);
    expect(article.querySelectorAll('img, picture, iframe, video, object')).toHaveLength(0);
    const requested = () => performance.getEntriesByName(address).length;
    expect(requested()).toBe(0);
    await page.getByRole('button', { name: 'Show pictures from the web' }).first().click();
    await expect.poll(requested).toBe(1);
  });

  it('tells a picture’s site nothing of where it is asked from', async () => {
    const article = read(withPicture(PICTURE));
    // It goes away again, because nothing lies there.
    const shown = new Set<HTMLImageElement>();
    const watcher = new MutationObserver(() => {
      for (const image of article.querySelectorAll('img')) shown.add(image);
    });
    watcher.observe(article, { childList: true, subtree: true });
    await page.getByRole('button', { name: 'Show pictures from the web' }).first().click();
    const picture = () => [...shown].find((image) => image.getAttribute('src') === PICTURE);
    await expect.poll(picture).toBeDefined();
    watcher.disconnect();
    expect(picture()?.referrerPolicy).toBe('no-referrer');
    expect(picture()?.loading).toBe('lazy');
  });

  it('asks nothing of the reader’s own network, whatever is pressed, and says so', async () => {
    const address = `${OWN}?own`;
    read(withPicture(address));
    await page.getByRole('button', { name: 'Always' }).click();
    await expect.element(page.getByText('It is not shown from there.').first()).toBeVisible();
    expect(performance.getEntriesByName(address)).toHaveLength(0);
  });

  it('says that a picture did not load, keeps its cutline, and tries again when asked', async () => {
    const article = read(withPicture(NO_PICTURE));
    await page.getByRole('button', { name: 'Always' }).click();
    await expect.element(page.getByText('The picture did not load.').first()).toBeVisible();
    expect(article.querySelector('figure')?.textContent).toContain('Captain Elin Hagström');
    // Asked again, it fails again at once: a picture is looked for among all that come, not among what stands.
    const asked: string[] = [];
    const watcher = new MutationObserver((changes) => {
      for (const { addedNodes } of changes)
        for (const node of addedNodes)
          if (node instanceof HTMLImageElement) asked.push(node.currentSrc || node.src);
    });
    watcher.observe(article, { childList: true, subtree: true });
    await page.getByRole('button', { name: 'Try again' }).first().click();
    await expect.poll(() => asked).toContain(NO_PICTURE);
    watcher.disconnect();
  });

  it('prints a credit once that is its own copyright notice', () => {
    const credit = '© Ivo Brandt / Nordbild';
    const photos = fullStory().photos.map((photo) =>
      photo.id === 'p1' ? { ...photo, creditLine: credit, copyrightNotice: credit } : photo,
    );
    const words = read({ photos }).querySelector('figure')?.textContent ?? '';
    expect(words.split(credit)).toHaveLength(2);
  });

  it('keeps a frame of the picture’s proportions until then', () => {
    const frame = read().querySelector('figure button')?.getBoundingClientRect();
    expect((frame?.width ?? 0) / (frame?.height ?? 1)).toBeCloseTo(1.5, 1);
  });

  it('sets names of persons and the agency apart, and loses no character of the credit', () => {
    const figure = read().querySelector('figure');
    expect(figure?.querySelector('b, strong')?.textContent).toBe('Elin Hagström');
    expect(figure?.querySelector('figcaption')?.textContent).toContain('Jonas Bergh / Nordbild');
    const agency = [...(figure?.querySelectorAll('span') ?? [])].find(
      (each) => each.textContent === 'Nordbild',
    );
    // By weight: case would change what was printed, and be copied along.
    const { textTransform, fontWeight } = getComputedStyle(agency ?? document.body);
    expect([textTransform, fontWeight]).toEqual(['none', '560']);
  });

  it('shows a missing credit as missing, and a caption without its picture as a card of words', () => {
    const figures = [...read().querySelectorAll('figure')];
    expect(figures[1]?.textContent).toContain('No credit found');
    expect(figures[2]?.textContent).toContain('Caption without its picture');
    expect(figures[2]?.querySelector('button')).toBeNull();
  });

  it('puts a photo that stood nowhere after the text, and one that stood somewhere where it stood', () => {
    const article = read();
    const [first, , last] = article.querySelectorAll('figure');
    const heading = article.querySelector('h3');
    if (!first || !last || !heading) throw new Error('The story lost a photo or its heading.');
    const follows = Node.DOCUMENT_POSITION_FOLLOWING;
    expect(first.compareDocumentPosition(heading) & follows).toBeTruthy();
    expect(heading.compareDocumentPosition(last) & follows).toBeTruthy();
  });

  it('opens links beside the library, without a referrer, and only addresses of the web and of mail', () => {
    const links = [...read().querySelectorAll('a')];
    expect(links.length).toBeGreaterThan(3);
    for (const { protocol, rel, target } of links) {
      expect(['http:', 'https:', 'mailto:']).toContain(protocol);
      expect([rel, target]).toEqual(['noreferrer', '_blank']);
    }
  });

  it('shows an address that may not be followed as words', () => {
    const article = read({ url: 'javascript:alert(1)', retrievedUrl: 'data:text/html,x' });
    expect(article.textContent).toContain('javascript:alert(1)');
    expect(article.querySelector('a[href^="javascript"], a[href^="data"]')).toBeNull();
  });

  it('shows markup in a story as the characters it is', () => {
    const article = read({ headline: '<img src=x onerror=alert(1)> & <b>more</b>' });
    expect(article.querySelector('h2')?.textContent).toBe(
      '<img src=x onerror=alert(1)> & <b>more</b>',
    );
    expect(article.querySelector('h2')?.children).toHaveLength(0);
  });

  it('runs from right to left where its language does, and its own words do not', () => {
    const article = read({ inLanguage: 'ar' });
    expect([article.lang, article.dir]).toEqual(['ar', 'rtl']);
    expect(article.querySelector('details')?.dir).toBe('ltr');
  });

  it('finds its direction by its words where no browser knows the language', () => {
    expect(read({ inLanguage: 'not a language!' }).dir).toBe('auto');
  });

  it('never grows wider than a phone', async () => {
    await page.viewport(320, 640);
    const article = read({ headline: 'unbroken'.repeat(40) });
    expect(article.scrollWidth).toBeLessThanOrEqual(320);
    await page.viewport(1024, 768);
  });

  it.each(['light', 'dark'])('stands the check of axe in %s', async (theme) => {
    document.documentElement.dataset.theme = theme;
    const article = read();
    article.querySelector('summary')?.click();
    expect(await axeFindings()).toEqual([]);
  });

  it.each(['light', 'dark'])('stands the check of axe on sepia paper, in %s', async (theme) => {
    document.documentElement.dataset.theme = theme;
    const article = read();
    document.body.dataset.paper = 'sepia';
    document.body.style.cssText = 'background: var(--paper); color: var(--ink)';
    article.querySelector('summary')?.click();
    expect(await axeFindings()).toEqual([]);
    delete document.body.dataset.paper;
    document.body.removeAttribute('style');
  });
});

it('would be told by axe of a picture without a word for it', async () => {
  read().append(document.createElement('img'));
  expect((await axeFindings()).join()).toContain('image-alt');
});
